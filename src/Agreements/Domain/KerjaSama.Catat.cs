namespace Ksd.Agreements.Domain;

/// <summary>Recording: facts and papers are only ever added, each when its time has come.</summary>
internal sealed partial class KerjaSama
{
    public Refusal? Catat(IsiFakta isi, Guid? naskahId, DateOnly tanggal, Petugas petugas, DateTimeOffset now)
    {
        if (TemukanNaskah(naskahId, out var naskah) is { } refusal)
        {
            return refusal;
        }

        var masa = MasaCatat.Untuk(isi);
        if (!masa.Pencatat.Mencakup(petugas))
        {
            return new Refusal(AgreementsProblems.BukanPelaku, new(
                $"{isi.GetType().Name} dicatat oleh {masa.Pencatat.Nama.Id}.", $"{isi.GetType().Name} is recorded by {masa.Pencatat.Nama.En}."))
            { DasarHukum = [MasaCatat.Dasar], Pelaku = masa.Pencatat };
        }

        var tahap = naskah?.Tahap ?? Tahap;
        if (!masa.DaftarTahap.Contains(tahap))
        {
            return new Refusal(AgreementsProblems.FaktaTerkunci, new(
                $"{isi.GetType().Name} tidak dicatat pada tahap {tahap}, melainkan pada {string.Join(", ", masa.DaftarTahap)}.",
                $"{isi.GetType().Name} is not recorded at the stage {tahap} but at {string.Join(", ", masa.DaftarTahap)}."))
            { DasarHukum = [MasaCatat.Dasar] };
        }

        if (masa.Setelah is { } setelah && daftarFakta.Where(fakta => fakta.Isi.GetType() == setelah && fakta.NaskahId == naskahId)
            .MaxBy(fakta => fakta.Versi) is var sebelumnya && !(sebelumnya?.Tanggal <= tanggal))
        {
            return new Refusal(AgreementsProblems.TanggalTidakUrut, new(
                $"{isi.GetType().Name} ({tanggal:yyyy-MM-dd}) harus setelah {setelah.Name} ({sebelumnya?.Tanggal.ToString("yyyy-MM-dd", null) ?? "belum dicatat"}).",
                $"{isi.GetType().Name} ({tanggal:yyyy-MM-dd}) must come after {setelah.Name} ({sebelumnya?.Tanggal.ToString("yyyy-MM-dd", null) ?? "not recorded"})."))
            { DasarHukum = [MasaCatat.Dasar] };
        }

        Version++;
        daftarFakta.Add(Fakta.Record(this, isi, naskahId, tanggal, petugas, now));
        return null;
    }

    /// <summary>The same paper already on file: same kind, same naskah, same content.</summary>
    public Dokumen? Sama(Berkas berkas) => daftarDokumen.Find(dokumen =>
        dokumen.Jenis == berkas.Jenis && dokumen.NaskahId == berkas.NaskahId && dokumen.Sha256 == berkas.Sha256);

    /// <summary>Puts a stored file on file. A closed or withdrawn kerja sama takes none.</summary>
    public Refusal? Simpan(Berkas berkas, Petugas petugas, DateTimeOffset now, out Dokumen? dokumen)
    {
        dokumen = null;
        if (TemukanNaskah(berkas.NaskahId, out _) is { } refusal)
        {
            return refusal;
        }

        if (Tahap is Tahap.Selesai or Tahap.Ditarik or Tahap.DitolakMitra or Tahap.DitolakDprd && Alur?.Dari(Jejak.KerjaSama, Tahap) is not { Count: > 0 })
        {
            return new Refusal(AgreementsProblems.FaktaTerkunci, new(
                $"Kerja sama pada tahap {Tahap} tidak menerima dokumen lagi.", $"A kerja sama at the stage {Tahap} takes no more papers."))
            { DasarHukum = [MasaCatat.Dasar] };
        }

        Version++;
        dokumen = Dokumen.Record(this, berkas, petugas, now);
        daftarDokumen.Add(dokumen);
        return null;
    }

    /// <summary>Changes the text of a draft; what is agreed or signed stays as it is.</summary>
    public Refusal? UbahNaskah(Guid naskahId, IsiNaskah isi)
    {
        if (TemukanNaskah(naskahId, out var naskah) is { } refusal)
        {
            return refusal;
        }

        if (!naskah!.DapatDiubah)
        {
            return new Refusal(AgreementsProblems.NaskahTerkunci, new(
                $"Naskah sudah pada tahap {naskah.Tahap}; perubahan dibuat sebagai naskah perubahan atau setelah langkah mundur.",
                $"The naskah is at {naskah.Tahap}; change it by an addendum, or after a step back."))
            { DasarHukum = [MasaCatat.Dasar] };
        }

        if (naskah.Isi.RancanganId is { } rancangan && rancangan != isi.RancanganId)
        {
            return new Refusal(AgreementsProblems.NaskahTerkunci, new(
                "Isi naskah berasal dari rancangan yang sudah disepakati; buka kembali rancangannya untuk mengubahnya.",
                "The naskah holds the text of an agreed draft; reopen the draft to change it."))
            { DasarHukum = [MasaCatat.Dasar] };
        }

        Version++;
        naskah.Take(isi with { VersiDasar = isi.VersiDasar ?? naskah.Isi.VersiDasar, VersiTeks = Version });
        return null;
    }

    /// <summary>The draft was reopened: its text no longer is that of the naskah, which can be written anew until it is agreed again.</summary>
    public Refusal? LepasRancangan(Guid naskahId)
    {
        if (TemukanNaskah(naskahId, out var naskah) is { } refusal)
        {
            return refusal;
        }

        if (!naskah!.DapatDiubah)
        {
            return new Refusal(AgreementsProblems.NaskahTerkunci, new(
                $"Naskah sudah pada tahap {naskah.Tahap}; rancangannya tidak dibuka kembali tanpa langkah mundur.",
                $"The naskah is at {naskah.Tahap}; its draft is not reopened without a step back."))
            { DasarHukum = [MasaCatat.Dasar] };
        }

        Version++;
        naskah.Take(naskah.Isi with { RancanganId = null, Sha256Teks = null });
        return null;
    }

    private Refusal? TemukanNaskah(Guid? naskahId, out Naskah? naskah)
    {
        naskah = naskahId is null ? null : daftarNaskah.Find(n => n.Id == naskahId);
        return naskahId is null || naskah is not null ? null : new Refusal(AgreementsProblems.NaskahTidakDitemukan, new(
            $"Naskah {naskahId} bukan naskah kerja sama ini.", $"The naskah {naskahId} is not one of this kerja sama."))
        { DasarHukum = [MasaCatat.Dasar] };
    }
}
