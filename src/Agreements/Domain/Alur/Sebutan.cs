namespace Ksd.Agreements.Domain;

/// <summary>Names of the tables as words for a person: <c>SuratTugasPpksd</c> reads "surat tugas PPKSD".</summary>
internal static class Sebutan
{
    private static readonly Dictionary<string, string> Singkatan = new(StringComparer.Ordinal)
    {
        ["Dprd"] = "DPRD",
        ["Ppksd"] = "PPKSD",
        ["Tkksd"] = "TKKSD",
        ["Ksdd"] = "KSDD",
        ["Ksdpk"] = "KSDPK",
        ["Ksdpl"] = "KSDPL",
        ["Ksdll"] = "KSDLL",
        ["Menteri"] = "Menteri",
        ["Gubernur"] = "Gubernur",
        ["Sinergi"] = "Sinergi",
    };

    public static string Of(Enum nilai) => string.Join(' ', Kata($"{nilai}").Select(kata => Singkatan.GetValueOrDefault(kata) ?? kata.ToLowerInvariant()));

    private static IEnumerable<string> Kata(string nama)
    {
        var awal = 0;
        for (var i = 1; i <= nama.Length; i++)
        {
            if (i == nama.Length || char.IsUpper(nama[i]))
            {
                yield return nama[awal..i];
                awal = i;
            }
        }
    }
}
