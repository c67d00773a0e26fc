namespace Ksd.Agreements.Domain;

/// <summary>Disputes: they go up their ladder beside the flow and never change the state of a naskah.</summary>
internal sealed partial class KerjaSama
{
    public IReadOnlyList<KeadaanPerselisihan> DaftarPerselisihan(DateOnly pada) =>
    [
        .. daftarFakta.Where(fakta => fakta.Tanggal <= pada).OrderBy(fakta => fakta.Versi).Select(fakta => fakta.Isi).OfType<Perselisihan>()
            .Select(isi => KeadaanPerselisihan.Of(this, isi, pada)),
    ];

    /// <summary>Takes notice of a dispute.</summary>
    public Refusal? AjukanPerselisihan(Perselisihan isi, DateOnly tanggal, Petugas petugas, DateTimeOffset now)
    {
        var keadaan = KeadaanPerselisihan.Of(this, isi, tanggal);
        string?[] cacat =
        [
            isi.ParaPihak.Distinct().Count() < 2 || isi.ParaPihak.Any(id => ParaPihak.All(pihak => pihak.Id != id)) ? "sebutkan sedikitnya dua pihak kerja sama ini" : null,
            isi.TentangNaskahId is { } naskahId && !daftarNaskah.Exists(naskah => naskah.Id == naskahId) ? "naskah bukan naskah kerja sama ini" : null,
            keadaan.Pasangan is PasanganPerselisihan.PihakKetiga && (isi.ForumKontrak.Count == 0 || !KlausulPerselisihan(isi.TentangNaskahId, tanggal))
                ? "dengan pihak ketiga sebutkan PKS yang memuat klausul penyelesaian perselisihan dan forum yang disebutnya berurutan"
                : null,
            keadaan.Pasangan is not PasanganPerselisihan.PihakKetiga && isi.ForumKontrak.Count > 0 ? "forum ditentukan peraturan, bukan kontrak" : null,
            daftarDokumen.Exists(dokumen => dokumen.Id == isi.DokumenId && dokumen.Jenis == JenisDokumen.PemberitahuanPerselisihan) ? null : "dokumen pemberitahuan belum ada",
        ];
        return cacat.OfType<string>().ToArray() is { Length: > 0 } rincian ? Tolak(keadaan, rincian) : Catat(isi, null, tanggal, petugas, now);
    }

    /// <summary>Takes a dispute one step along its ladder, or says which step is next.</summary>
    public Refusal? LanjutkanPerselisihan(KemajuanPerselisihan kemajuan, DateOnly tanggal, Petugas petugas, DateTimeOffset now)
    {
        if (DaftarPerselisihan(tanggal).FirstOrDefault(keadaan => keadaan.Isi.PerselisihanId == kemajuan.PerselisihanId) is not { } keadaan)
        {
            return new Refusal(AgreementsProblems.SyaratBelumTerpenuhi, new(
                "Perselisihan ini belum diberitahukan pada tanggal itu.", "There is no notice of this dispute by that day."))
            { DasarHukum = KatalogSyarat.G35.DasarHukum };
        }

        var tercatat = kemajuan with { Forum = kemajuan.Peristiwa is PeristiwaPerselisihan.Mulai ? kemajuan.Forum : keadaan.Kini?.Forum };
        string[] rincian =
        [
            .. keadaan.Menolak(kemajuan.Peristiwa, kemajuan.Forum),
            .. daftarDokumen.Exists(dokumen => dokumen.Id == kemajuan.DokumenId && dokumen.Jenis == JenisDokumen.BuktiPerselisihan) ? Array.Empty<string>() : ["dokumen bukti belum ada"],
        ];
        return rincian.Length > 0 ? Tolak(keadaan, rincian) : Catat(tercatat, null, tanggal, petugas, now);
    }

    private bool KlausulPerselisihan(Guid? naskahId, DateOnly tanggal) => daftarNaskah.Find(naskah => naskah.Id == naskahId) is { } naskah
        && NaskahKonsolidasi.Of(naskah, this, tanggal)?.DaftarKlausul.Any(klausul => klausul.Jenis is JenisKlausul.PenyelesaianPerselisihan) is true;

    private static Refusal Tolak(KeadaanPerselisihan keadaan, string[] rincian)
    {
        var dasar = keadaan.Berikut is { } berikut ? berikut.DasarHukum : keadaan.Kini?.DasarHukum;
        return new Refusal(AgreementsProblems.SyaratBelumTerpenuhi, new(
            "Perselisihan tidak dapat dilanjutkan dengan cara itu.", "The dispute cannot go on that way."))
        {
            DasarHukum = dasar is null ? [] : [dasar],
            Syarat = [new(KatalogSyarat.G35.Id, KatalogSyarat.G35.Sifat, KatalogSyarat.G35.Pesan, KatalogSyarat.G35.Pengangkat, dasar is null ? KatalogSyarat.G35.DasarHukum : [dasar], rincian)],
        };
    }
}
