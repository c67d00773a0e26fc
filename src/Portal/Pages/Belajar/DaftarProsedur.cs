using static Ksd.ServiceDefaults.Language;

namespace Ksd.Portal.Pages.Belajar;

/// <summary>The kinds whose flows can be read, and with whom each is.</summary>
internal static class DaftarProsedur
{
    public static readonly IReadOnlyList<(string Jenis, Func<string> Dengan)> Jenis =
    [
        ("KsddWajib", () => Choose("dengan daerah yang berbatasan, untuk urusan yang berdampak lintas daerah", "with a bordering region, where effects cross the border")),
        ("KsddSukarela", () => Choose("dengan daerah lain", "with another region")),
        ("Ksdpk", () => Choose("dengan pihak ketiga: perseorangan, badan usaha, atau organisasi", "with a third party: a person, an enterprise or an organisation")),
        ("Sinergi", () => Choose("dengan Pemerintah Pusat", "with the central government")),
        ("Ksdpl", () => Choose("dengan pemerintah daerah di luar negeri", "with a regional government abroad")),
        ("KsdllLainnya", () => Choose("dengan lembaga di luar negeri", "with an institution abroad")),
        ("KsdllPenerusan", () => Choose("meneruskan kerja sama Pemerintah Pusat dengan lembaga di luar negeri", "carrying on what the central government agreed with an institution abroad")),
    ];
}
