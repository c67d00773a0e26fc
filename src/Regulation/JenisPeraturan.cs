namespace Ksd.Regulation;

/// <summary>The form of a regulation.</summary>
public enum JenisPeraturan
{
    UndangUndang,
    PeraturanPemerintah,
    PeraturanPresiden,
    PeraturanMenteriDalamNegeri,
    PeraturanMenteriKomunikasiDanInformatika,
}

public static class JenisPeraturanNames
{
    private static readonly (JenisPeraturan Jenis, string Singkatan, string Nama)[] Rows =
    [
        (JenisPeraturan.UndangUndang, "UU", "Undang-Undang"),
        (JenisPeraturan.PeraturanPemerintah, "PP", "Peraturan Pemerintah"),
        (JenisPeraturan.PeraturanPresiden, "Perpres", "Peraturan Presiden"),
        (JenisPeraturan.PeraturanMenteriDalamNegeri, "Permendagri", "Peraturan Menteri Dalam Negeri"),
        (JenisPeraturan.PeraturanMenteriKomunikasiDanInformatika, "Permenkominfo", "Peraturan Menteri Komunikasi dan Informatika"),
    ];

    extension(JenisPeraturan jenis)
    {
        /// <summary>As cited: UU, PP, Permendagri.</summary>
        public string Singkatan => Array.Find(Rows, row => row.Jenis == jenis).Singkatan;

        public string Nama => Array.Find(Rows, row => row.Jenis == jenis).Nama;
    }

    /// <summary>The form that a citation names, by its short or its full name.</summary>
    internal static JenisPeraturan? FindIn(string kutipan) => Rows
        .Where(row => Mentions(kutipan, row.Singkatan) || Mentions(kutipan, row.Nama))
        .Select(row => (JenisPeraturan?)row.Jenis)
        .LastOrDefault();

    internal static JenisPeraturan Parse(string singkatan) =>
        Rows.Single(row => string.Equals(row.Singkatan, singkatan, StringComparison.Ordinal)).Jenis;

    private static bool Mentions(string kutipan, string name) =>
        $" {kutipan.Replace('-', ' ')} ".Contains($" {name.Replace('-', ' ')} ", StringComparison.OrdinalIgnoreCase);
}
