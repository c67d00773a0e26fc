using Ksd.Regulation;

namespace Ksd.Agreements.Domain;

/// <summary>The engine: one for all kinds. It knows rows and guards, and none of them by name.</summary>
internal sealed partial class KerjaSama
{
    /// <summary>Takes a step of the flow, or says why not.</summary>
    public Refusal? Melangkah(
        Peristiwa peristiwa, PermintaanLangkah minta, Petugas petugas, Sekitar sekitar, DateTimeOffset now, out Riwayat? riwayat) =>
        Melangkah(peristiwa, minta, PilihNaskah(Alur, Tahap, peristiwa, minta.Tanggal, minta.NaskahId), petugas, sekitar, now, out riwayat);

    /// <summary>Every step that leaves the stages reached by a day, each allowed or blocked and by what.</summary>
    public IReadOnlyList<Penilaian> LangkahBerikutnya(DateOnly pada, Petugas petugas, Sekitar sekitar)
    {
        if (Alur is not { } alur)
        {
            return [];
        }

        var tahap = TahapPada(pada);
        var milikSendiri = alur.Dari(Jejak.KerjaSama, tahap)
            .Where(baris => baris[0].Mengubah is not true || daftarNaskah.Exists(naskah =>
                naskah.Jenis == baris[0].Naskah && naskah.MengubahId is null && naskah.TanggalTandaTangan <= pada))
            .Select(baris => Nilai(baris, PilihNaskah(alur, tahap, baris[0].Peristiwa, pada, null), pada, petugas, sekitar));
        var milikPerjanjian =
            from naskah in daftarNaskah
            where naskah.Jejak is not Jejak.KerjaSama && naskah.TanggalDisusun <= pada
            from baris in alur.Dari(naskah.Jejak, TahapPada(pada, naskah))
            select Nilai(baris, naskah, pada, petugas, sekitar);
        return [.. milikSendiri, .. milikPerjanjian];
    }

    /// <summary>Whether a step from the stage of a day has this guard, on the way of the kerja sama or of one of its PKS.</summary>
    public bool Asks(Syarat syarat, DateOnly pada) => Alur is { } alur
        && alur.Dari(Jejak.KerjaSama, TahapPada(pada))
            .Concat(daftarNaskah.Where(naskah => naskah.Jejak is not Jejak.KerjaSama).SelectMany(naskah => alur.Dari(naskah.Jejak, TahapPada(pada, naskah))))
            .Any(baris => baris.Any(langkah => langkah.Syarat.Contains(syarat)));

    private Alur? Alur => Tahap is Tahap.Tercatat ? NaskahLama ? Domain.Alur.Lama : null
        : Jenis is { } jenis ? Domain.Alur.Untuk(jenis)
        : null;

    /// <summary>Recorded, of no other lane, and signed under a regime before PP 28/2018.</summary>
    private bool NaskahLama => Tahap is Tahap.Tercatat && Jalur is null && Rezim is { } rezim && rezim != RezimHukum.Pp28Tahun2018;

    /// <summary>Begins a naskah; what its kind is and from which stage on it may be drafted is a row like any other.</summary>
    public Refusal? SusunNaskah(
        JenisNaskah jenis, IsiNaskah isi, Guid? mengubahId, PermintaanLangkah minta, Petugas petugas, Sekitar sekitar, DateTimeOffset now, out Naskah? naskah)
    {
        naskah = null;
        if (Alur?.Penyusunan(jenis, Tahap, mengubahId is not null) is not { } langkah)
        {
            return new Refusal(AgreementsProblems.LangkahTidakTersedia, new(
                $"Naskah {jenis} tidak disusun pada tahap {Tahap}.", $"A {jenis} is not drafted at the stage {Tahap}."))
            {
                DasarHukum = Alur is { } alur ? [alur.DasarUrutan] : [],
                Syarat = Alur?.TidakMengenal.GetValueOrDefault(jenis) is { } larangan
                    ? [new(larangan.Id, larangan.Sifat, larangan.Pesan, larangan.Pengangkat, larangan.DasarHukum, [])]
                    : [],
            };
        }

        var pokok = daftarNaskah.Find(naskah => naskah.Id == mengubahId);
        var dasar = pokok is null ? isi : isi with { VersiDasar = isi.VersiDasar ?? pokok.VersiPada(minta.Tanggal, this) };
        var baru = Naskah.Draft(this, jenis, dasar, mengubahId, minta.Tanggal, now);
        if (Melangkah(langkah.Peristiwa, minta, baru, petugas, sekitar, now, out _) is { } refusal)
        {
            return refusal;
        }

        naskah = baru;
        return null;
    }

    private Refusal? Melangkah(
        Peristiwa peristiwa, PermintaanLangkah minta, Naskah? naskah, Petugas petugas, Sekitar sekitar, DateTimeOffset now, out Riwayat? riwayat)
    {
        riwayat = null;
        if (Alur is not { } alur || (NaskahLama && !alur.Mengenal(peristiwa)))
        {
            return new Refusal(AgreementsProblems.HanyaTercatat, new(
                "Kerja sama ini hanya tercatat dalam register; tidak ada alur yang dijalankan.",
                "This kerja sama is recorded in the register only; no flow runs."))
            {
                Syarat = NaskahLama
                    ? [new(KatalogSyarat.G39.Id, KatalogSyarat.G39.Sifat, KatalogSyarat.G39.Pesan, KatalogSyarat.G39.Pengangkat, KatalogSyarat.G39.DasarHukum, [])]
                    : [],
            };
        }

        var jejak = naskah is not null && daftarNaskah.Contains(naskah) && alur.Punya(naskah.Jejak, peristiwa) ? naskah.Jejak : Jejak.KerjaSama;
        Lintasan lintasan = jejak is Jejak.KerjaSama ? this : naskah!;
        if (alur.Cari(jejak, lintasan.Tahap, peristiwa) is not { Count: > 0 } baris)
        {
            return TidakTersedia(alur, peristiwa, lintasan, alur.Cari(jejak, peristiwa) is { Count: > 0 } lain
                ? Nilai(lain, naskah, minta.Tanggal, petugas, sekitar)
                : null);
        }

        // A naskah that goes its own way, an amendment say, is not taken along another's.
        var menyimpang = naskah is not null && daftarNaskah.Contains(naskah) && naskah.Jejak != jejak && baris[0].Naskah == naskah.Jenis;
        if (menyimpang || (baris[0].TahapNaskah is null ? naskah is null && minta.NaskahId is not null : naskah is null || daftarNaskah.Contains(naskah)))
        {
            return new Refusal(AgreementsProblems.NaskahTidakDitemukan, new(
                $"Sebutkan naskah kerja sama ini; rancangan baru direkam melalui POST /api/v1/kerja-sama/{Id}/naskah.",
                $"Name a naskah of this kerja sama; a new draft is recorded by POST /api/v1/kerja-sama/{Id}/naskah."))
            { DasarHukum = [baris[0].DasarHukum] };
        }

        var penilaian = Nilai(baris, naskah, minta.Tanggal, petugas, sekitar);
        if (Tolak(penilaian, lintasan, minta) is { } refusal)
        {
            return refusal;
        }

        riwayat = Jalankan(penilaian, lintasan, minta, petugas, sekitar, now);
        return null;
    }

    private Refusal? Tolak(Penilaian penilaian, Lintasan lintasan, PermintaanLangkah minta)
    {
        var langkah = penilaian.Langkah;
        if (!penilaian.Berwenang)
        {
            return new Refusal(AgreementsProblems.BukanPelaku, new(
                $"Langkah {langkah.Peristiwa} dilakukan oleh {langkah.Pelaku.Nama.Id}.",
                $"The step {langkah.Peristiwa} is taken by {langkah.Pelaku.Nama.En}."))
            { DasarHukum = [langkah.DasarHukum], Pelaku = langkah.Pelaku };
        }

        if (!langkah.DasarHukum.BerlakuPada(minta.Tanggal))
        {
            return new Refusal(AgreementsProblems.PeraturanBelumBerlaku, new(
                $"{langkah.DasarHukum.Peraturan} belum berlaku pada {minta.Tanggal:yyyy-MM-dd}; naskah lama dicatat melalui register (PP 28/2018 Pasal 48).",
                $"{langkah.DasarHukum.Peraturan} was not in force on {minta.Tanggal:yyyy-MM-dd}; old papers go into the register (PP 28/2018 Pasal 48)."))
            { DasarHukum = [KatalogPeraturan.Pp28Tahun2018.Pasal(48)] };
        }

        // Before the first step there is nothing that it could come before; nor does what was only recorded stand at a stage since a day.
        if (daftarRiwayat.Count > 0 && lintasan.Tahap is not Tahap.Tercatat && minta.Tanggal < lintasan.TanggalTahap)
        {
            return new Refusal(AgreementsProblems.TanggalTidakUrut, new(
                $"Tahap {lintasan.Tahap} dicapai pada {lintasan.TanggalTahap:yyyy-MM-dd}; langkah berikutnya tidak dapat bertanggal lebih awal.",
                $"The stage {lintasan.Tahap} was reached on {lintasan.TanggalTahap:yyyy-MM-dd}; the next step cannot be dated before it."))
            { DasarHukum = [langkah.DasarHukum] };
        }

        if (langkah.PerluAlasan && string.IsNullOrWhiteSpace(minta.Alasan))
        {
            return new Refusal(AgreementsProblems.AlasanDiperlukan, new(
                "Langkah mundur atau penarikan dicatat dengan alasannya.", "A step back or out is recorded with its reason."))
            { DasarHukum = [langkah.DasarHukum] };
        }

        if (penilaian.Kunci.Count > 0)
        {
            return new Refusal(AgreementsProblems.SyaratBelumTerpenuhi, new(
                $"{penilaian.Kunci.Count} syarat langkah {langkah.Peristiwa} belum terpenuhi.",
                $"{penilaian.Kunci.Count} conditions of the step {langkah.Peristiwa} are not met."))
            { Syarat = [.. penilaian.Kunci, .. penilaian.Peringatan], DasarHukum = [langkah.DasarHukum] };
        }

        var tanpaAlasan = penilaian.Peringatan
            .Where(peringatan => string.IsNullOrWhiteSpace(minta.AlasanPeringatan.GetValueOrDefault(peringatan.Id))).ToArray();
        return tanpaAlasan.Length == 0 ? null : new Refusal(AgreementsProblems.AlasanPeringatanDiperlukan, new(
            $"Jawab peringatan {string.Join(", ", tanpaAlasan.Select(peringatan => peringatan.Id))} dengan alasan dalam alasanPeringatan.",
            $"Answer the warnings {string.Join(", ", tanpaAlasan.Select(peringatan => peringatan.Id))} with reasons in alasanPeringatan."))
        { Syarat = tanpaAlasan, DasarHukum = [langkah.DasarHukum] };
    }

    /// <summary>Among the rows for one event from one stage, the one whose condition holds; if none, the first, blocked by its condition.</summary>
    private Penilaian Nilai(IReadOnlyList<Langkah> baris, Naskah? naskah, DateOnly pada, Petugas petugas, Sekitar sekitar)
    {
        Keadaan In(Langkah langkah) => new(this, naskah, langkah, pada, petugas, sekitar);
        var terpilih = baris.FirstOrDefault(langkah => langkah.Bila.All(bila => bila.Nilai(In(langkah)) is null));
        var langkah = terpilih ?? baris[0];
        var keadaan = In(langkah);
        var bila = terpilih is null
            ? baris.SelectMany(calon => calon.Bila.Select(syarat => syarat.Nilai(In(calon)))).OfType<Kekurangan>()
            : [];
        var dokumen = langkah.Dokumen.Where(jenis => !keadaan.Ada(jenis)).Select(jenis => DokumenWajib.Kurang(jenis, langkah.DasarHukum));
        var syarat = langkah.Syarat.Select(syarat => syarat.Nilai(keadaan)).OfType<Kekurangan>();
        return new Penilaian(langkah, naskah, langkah.Pelaku.Mencakup(petugas), [.. bila, .. dokumen, .. syarat]);
    }

    private Riwayat Jalankan(
        Penilaian penilaian, Lintasan lintasan, PermintaanLangkah minta, Petugas petugas, Sekitar sekitar, DateTimeOffset now)
    {
        var (langkah, naskah, dari) = (penilaian.Langkah, penilaian.Naskah, lintasan.Tahap);

        // One version for each event that is told of it: a consumer ignores what is not newer than what it has.
        Version += langkah.Warta is Warta.TahapSaja ? 1 : 2;
        if (naskah is not null && !daftarNaskah.Contains(naskah))
        {
            daftarNaskah.Add(naskah);
        }

        var keadaan = new Keadaan(this, naskah, langkah, minta.Tanggal, petugas, sekitar);
        if (langkah.Mencatat(keadaan) is { } isi)
        {
            daftarFakta.Add(Fakta.Record(this, isi, naskah?.Id, minta.Tanggal, petugas, now));
        }

        langkah.Akibat(keadaan);
        if (langkah.Dari != langkah.Ke)
        {
            Pindah(lintasan, langkah.Ke, minta.Tanggal);
        }

        if (naskah is not null && langkah.Naskah == naskah.Jenis && langkah.Jejak is Jejak.KerjaSama)
        {
            Pindah(naskah, langkah.TahapNaskah ?? langkah.Ke, minta.Tanggal);
        }

        if (TahapDariPerjanjian() is { } tahap && tahap != Tahap)
        {
            Pindah(this, tahap, minta.Tanggal);
        }

        var riwayat = Riwayat.Record(this, penilaian, naskah, dari, minta, petugas, now);
        daftarRiwayat.Add(riwayat);
        return riwayat;
    }

    /// <summary>From penyusunan perjanjian to pelaksanaan, a kerja sama stands where the most advanced of its PKS stands.</summary>
    private Tahap? TahapDariPerjanjian()
    {
        var tahap = daftarNaskah.Where(naskah => naskah.Jejak is Jejak.Perjanjian).Select(naskah => naskah.Tahap).ToArray();
        return Alur is not { PunyaPerjanjian: true } || Tahap is not (Tahap.PenyusunanPerjanjian or Tahap.PerjanjianSiap or Tahap.Pelaksanaan) ? null
            : tahap.Any(t => t is Tahap.Pelaksanaan or Tahap.Berakhir or Tahap.Selesai) ? Tahap.Pelaksanaan
            : tahap.Contains(Tahap.PerjanjianSiap) ? Tahap.PerjanjianSiap
            : Tahap.PenyusunanPerjanjian;
    }

    /// <summary>The naskah a step is about: the one named, else the only one that the step can be about.</summary>
    private Naskah? PilihNaskah(Alur? alur, Tahap tahap, Peristiwa peristiwa, DateOnly pada, Guid? naskahId)
    {
        if (alur is null || naskahId is not null)
        {
            return daftarNaskah.Find(naskah => naskah.Id == naskahId);
        }

        var calon = alur.Cari(Jejak.KerjaSama, tahap, peristiwa) is [var langkah, ..]
            ? daftarNaskah.Where(naskah => langkah.TahapNaskah is null && naskah.Jenis == langkah.Naskah && naskah.Jejak is Jejak.KerjaSama && naskah.DalamProsesPada(pada))
            : daftarNaskah.Where(naskah => naskah.Jejak is not Jejak.KerjaSama && alur.Cari(naskah.Jejak, naskah.Tahap, peristiwa).Count > 0);
        return calon.ToArray() is [var tunggal] ? tunggal : null;
    }

    /// <summary>The stage as the steps up to a day had brought it.</summary>
    public Tahap TahapPada(DateOnly pada) => daftarRiwayat
        .Where(riwayat => riwayat.Tanggal <= pada).MaxBy(riwayat => riwayat.Versi)?.TahapKerjaSama ?? (Tahap is Tahap.Tercatat ? Tahap : Tahap.Usulan);

    /// <summary>The stage of a PKS or an amendment as the steps up to a day had brought it.</summary>
    public Tahap TahapPada(DateOnly pada, Naskah naskah) => daftarRiwayat
        .Where(riwayat => riwayat.NaskahId == naskah.Id && riwayat.Jejak == naskah.Jejak && riwayat.Tanggal <= pada)
        .MaxBy(riwayat => riwayat.Versi)?.Ke ?? (naskah.Jejak is Jejak.Perubahan ? Tahap.PerubahanDimohon : Tahap.PenyusunanPerjanjian);

    /// <summary>Names the guards of the step where it does stand in the table, so that a stage left out is told by what it would have brought.</summary>
    private static Refusal TidakTersedia(Alur alur, Peristiwa peristiwa, Lintasan lintasan, Penilaian? diTempatnya) => new(
        AgreementsProblems.LangkahTidakTersedia, new(
            $"Langkah {peristiwa} tidak ada dari tahap {lintasan.Tahap}. Tahap dijalani berurutan.",
            $"There is no step {peristiwa} from the stage {lintasan.Tahap}. Stages come in their order."))
    { DasarHukum = [alur.DasarUrutan], Syarat = diTempatnya?.Kunci ?? [] };
}
