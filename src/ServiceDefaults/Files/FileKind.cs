namespace Ksd.ServiceDefaults.Files;

/// <summary>The kinds of file that are taken, recognised by their first bytes and not by their name.</summary>
public static class FileKind
{
    public const string Pdf = "application/pdf";
    /// <summary>A register sheet; text has no first bytes to know it by, whoever reads it checks it.</summary>
    public const string Csv = "text/csv";
    public const string Png = "image/png";
    public const string Jpeg = "image/jpeg";
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly (string JenisMedia, byte[] Awal)[] Rows =
    [
        (Pdf, "%PDF-"u8.ToArray()),
        (Png, [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]),
        (Jpeg, [0xFF, 0xD8, 0xFF]),
        (Docx, [(byte)'P', (byte)'K', 3, 4]),
        (Xlsx, [(byte)'P', (byte)'K', 3, 4]),
    ];

    public const int LongestStart = 8;

    public static IEnumerable<string> Accepted => Rows.Select(row => row.JenisMedia);

    public static bool IsAccepted(string jenisMedia) => Accepted.Contains(jenisMedia, StringComparer.OrdinalIgnoreCase);

    public static bool Matches(string jenisMedia, ReadOnlySpan<byte> awal)
    {
        if (jenisMedia == Csv)
        {
            return true;
        }

        foreach (var row in Rows)
        {
            if (string.Equals(row.JenisMedia, jenisMedia, StringComparison.OrdinalIgnoreCase))
            {
                return awal.StartsWith(row.Awal);
            }
        }

        return false;
    }
}
