namespace Ksd.Agreements.Domain;

/// <summary>Signed papers that came too early: recorded for what they are.</summary>
internal sealed partial class KerjaSama
{
    /// <summary>A paper by which the flow signs a naskah.</summary>
    public bool IsSignedText(JenisDokumen jenis) => Alur?.Penandatanganan(jenis).Any() is true;

    /// <summary>Records the paper as irregular when the flow did not allow the signing; null when it did.</summary>
    public Fakta? TandaiTidakTeratur(Dokumen dokumen, Petugas petugas, Sekitar sekitar, DateTimeOffset now)
    {
        if (Alur is not { } alur || alur.Penandatanganan(dokumen.Jenis).ToArray() is not { Length: > 0 } penandatanganan)
        {
            return null;
        }

        var naskah = daftarNaskah.Find(calon => calon.Id == dokumen.NaskahId);
        var tahap = naskah?.Tahap ?? Tahap;
        if (penandatanganan.Any(langkah => langkah.Dari == tahap || langkah.Dari == Tahap) || Tertandatangani(penandatanganan, naskah))
        {
            return null;
        }

        var langkah = penandatanganan[0];
        var penilaian = Nilai([langkah], naskah, dokumen.Tanggal, petugas, sekitar);
        var fakta = Fakta.Record(
            this,
            new PenandatangananTidakTeratur(
                dokumen.Id,
                dokumen.Jenis,
                langkah.Peristiwa,
                [.. penilaian.Kunci.Select(kekurangan => kekurangan.Id).Distinct()],
                [.. penilaian.Kunci.SelectMany(kekurangan => kekurangan.DasarHukum).Prepend(langkah.DasarHukum).DistinctBy(dasar => dasar.Label)]),
            dokumen.NaskahId, dokumen.Tanggal, petugas, now);
        daftarFakta.Add(fakta);
        return fakta;
    }

    /// <summary>A scan of what was signed in its time.</summary>
    private bool Tertandatangani(Langkah[] penandatanganan, Naskah? naskah) => naskah is not null
        ? naskah.TanggalTandaTangan is not null
        : penandatanganan.Any(langkah => daftarNaskah.Exists(calon => calon.TanggalTandaTangan is not null
            && (langkah.Naskah == calon.Jenis || (langkah.Jejak is not Jejak.KerjaSama && calon.Jejak == langkah.Jejak))));
}
