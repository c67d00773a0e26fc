namespace Ksd.Evaluation.Domain;

/// <summary>
/// A line of the checklist for an award: a figure of the portfolio and what it must reach. Section <c>Penghargaan</c>; the shipped list
/// is a proposal, since the criteria of Kemendagri are not public.
/// </summary>
internal sealed record KriteriaPenghargaan(string Uraian, string Indikator, decimal MinimalPersen, bool MakinKecilMakinBaik = false)
{
    public static IReadOnlyList<KriteriaPenghargaan> Bawaan { get; } =
    [
        new("Laporan pelaksanaan diterima", "LAPOR", 80),
        new("Dampak pada kesejahteraan dan pelayanan publik terukur", "DAMPAK", 50),
        new("Kerja sama berasal dari pemetaan dan Daftar Rencana", "RENCANA", 70),
        new("Kerja sama tertaut RPJMD", "RPJMD", 70),
        new("Evaluasi dua kali setahun", "EVALUASI", 90),
        new("Kesepakatan Bersama ditindaklanjuti PKS", "KB_PKS", 80),
        new("Laporan tahunan luar negeri lengkap", "LAPOR_LN", 100),
        new("Tanpa pelanggaran urutan tahap", "URUTAN", 0, MakinKecilMakinBaik: true),
        new("Capaian disertai bukti", "TANPA_BUKTI", 10, MakinKecilMakinBaik: true),
    ];

    /// <summary>Null where nothing stands in the denominator: then there is nothing to show.</summary>
    public bool? Terpenuhi(int pembilang, int penyebut) => penyebut == 0 ? null
        : MakinKecilMakinBaik ? 100m * pembilang / penyebut <= MinimalPersen
        : 100m * pembilang / penyebut >= MinimalPersen;
}
