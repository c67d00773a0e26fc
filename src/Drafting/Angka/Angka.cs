using System.Globalization;

namespace Ksd.Drafting;

/// <summary>Numbers as an official Indonesian text writes them: figures with words, Roman numerals and letters of lists.</summary>
public static class Angka
{
    public static CultureInfo Indonesia { get; } = CultureInfo.ReadOnly(new CultureInfo("id-ID", useUserOverride: false)
    {
        NumberFormat = { NumberGroupSeparator = ".", NumberDecimalSeparator = "," },
    });

    private static readonly (int Nilai, string Tulisan)[] Roman =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary><c>Rp2.500.000,00 (dua juta lima ratus ribu rupiah)</c>, of whole rupiah.</summary>
    public static string Rupiah(long nilai) => string.Create(Indonesia, $"Rp{nilai:N0},00 ({Terbilang.Rupiah(nilai)})");

    /// <summary><c>3 (tiga)</c>.</summary>
    public static string DenganKata(long nilai) => string.Create(Indonesia, $"{nilai:N0} ({Terbilang.Bilangan(nilai)})");

    /// <summary>Between 1 and 3999.</summary>
    public static string Romawi(int nilai)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(nilai);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nilai, 3999);
        var tulisan = "";
        foreach (var (besar, huruf) in Roman)
        {
            for (; nilai >= besar; nilai -= besar)
            {
                tulisan += huruf;
            }
        }

        return tulisan;
    }

    /// <summary>Reads the one correct Roman spelling back; null for anything else.</summary>
    public static int? BacaRomawi(string tulisan)
    {
        var nilai = 0;
        var sisa = tulisan.AsSpan();
        foreach (var (besar, huruf) in Roman)
        {
            for (; sisa.StartsWith(huruf, StringComparison.Ordinal) && nilai < 4000; sisa = sisa[huruf.Length..])
            {
                nilai += besar;
            }
        }

        return sisa.IsEmpty && nilai is > 0 and < 4000 && Romawi(nilai) == tulisan ? nilai : null;
    }

    /// <summary>The letter of a list: a to z, then aa, bb as word processors count on.</summary>
    public static string Huruf(int ke)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ke);
        return new string((char)('a' + ((ke - 1) % 26)), 1 + ((ke - 1) / 26));
    }

    /// <summary>Reads the letter of a list back; null for anything else.</summary>
    public static int? BacaHuruf(string huruf) => huruf is [>= 'a' and <= 'z', ..] && huruf.All(satu => satu == huruf[0])
        ? ((huruf.Length - 1) * 26) + huruf[0] - 'a' + 1
        : null;
}
