using System.Diagnostics.CodeAnalysis;

namespace Ksd.Drafting;

/// <summary>Whole numbers and rupiah in Indonesian words, exact, and back again. The words decide when figures and words differ, so nothing is rounded.</summary>
public static class Terbilang
{
    /// <summary>The greatest number there are words for here: 999 kuadriliun and what follows.</summary>
    public const long Terbesar = 999_999_999_999_999_999;

    private static readonly string[] Satuan =
        ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"];

    private static readonly (long Nilai, string Nama)[] Kelompok =
    [
        (1_000_000_000_000_000, "kuadriliun"),
        (1_000_000_000_000, "triliun"),
        (1_000_000_000, "miliar"),
        (1_000_000, "juta"),
        (1_000, "ribu"),
    ];

    /// <summary>The words of a number between minus and plus <see cref="Terbesar"/>.</summary>
    public static string Bilangan(long nilai)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nilai, Terbesar);
        ArgumentOutOfRangeException.ThrowIfLessThan(nilai, -Terbesar);
        return nilai < 0 ? $"minus {Bilangan(-nilai)}" : nilai == 0 ? Satuan[0] : string.Join(' ', Kata(nilai));
    }

    /// <summary>An amount of whole rupiah, at least 0, in words: <c>dua juta rupiah</c>.</summary>
    public static string Rupiah(long nilai)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nilai);
        return $"{Bilangan(nilai)} rupiah";
    }

    /// <summary>The place in a row: <c>kesatu</c>, <c>kedua</c>, <c>kesebelas</c>.</summary>
    public static string Urutan(int ke)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ke);
        return $"ke{Bilangan(ke)}";
    }

    /// <summary>Reads words back. Only the one correct spelling of a number is read; <c>satu ribu</c> or <c>dua puluh sepuluh</c> is not.</summary>
    public static bool TryParse([NotNullWhen(true)] string? kata, out long nilai)
    {
        nilai = 0;
        if (string.IsNullOrWhiteSpace(kata))
        {
            return false;
        }

        var tokens = kata.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var minus = tokens[0] == "minus";
        if (Read(tokens.AsSpan(minus ? 1 : 0)) is not { } terbaca)
        {
            return false;
        }

        nilai = minus ? -terbaca : terbaca;
        return Bilangan(nilai) == string.Join(' ', tokens);
    }

    /// <summary>Reads an amount back: <c>dua juta rupiah</c>.</summary>
    public static bool TryParseRupiah([NotNullWhen(true)] string? kata, out long nilai)
    {
        nilai = 0;
        var teks = kata?.Trim();
        return teks is not null
            && teks.EndsWith(" rupiah", StringComparison.OrdinalIgnoreCase)
            && TryParse(teks[..^" rupiah".Length], out nilai)
            && nilai >= 0;
    }

    private static IEnumerable<string> Kata(long nilai)
    {
        foreach (var (besar, nama) in Kelompok)
        {
            if (nilai < besar)
            {
                continue;
            }

            var banyak = (int)(nilai / besar);
            nilai %= besar;
            if (banyak == 1 && nama == "ribu")
            {
                yield return "seribu";
                continue;
            }

            foreach (var kata in Ratusan(banyak))
            {
                yield return kata;
            }

            yield return nama;
        }

        foreach (var kata in Ratusan((int)nilai))
        {
            yield return kata;
        }
    }

    private static IEnumerable<string> Ratusan(int nilai)
    {
        if (nilai >= 200)
        {
            yield return Satuan[nilai / 100];
            yield return "ratus";
        }
        else if (nilai >= 100)
        {
            yield return "seratus";
        }

        nilai %= 100;
        if (nilai >= 20)
        {
            yield return Satuan[nilai / 10];
            yield return "puluh";
            nilai %= 10;
        }
        else if (nilai >= 12)
        {
            yield return Satuan[nilai % 10];
            yield return "belas";
            yield break;
        }

        if (nilai > 0)
        {
            yield return Satuan[nilai];
        }
    }

    /// <summary>Adds up loosely; the caller compares with the one correct spelling.</summary>
    private static long? Read(ReadOnlySpan<string> tokens)
    {
        if (tokens.Length is 0 or > 60)
        {
            return null;
        }

        long jumlah = 0;
        long bagian = 0;
        long terakhir = 0;
        foreach (var token in tokens)
        {
            var satuan = Array.IndexOf(Satuan, token);
            if (satuan >= 0)
            {
                bagian += satuan;
                terakhir = satuan;
            }
            else if (token is "seratus" or "ratus" or "puluh" or "belas")
            {
                bagian += token switch { "seratus" => 100, "ratus" => terakhir * 99, "puluh" => terakhir * 9, _ => 10 };
                terakhir = 0;
            }
            else if (token == "seribu")
            {
                jumlah += 1_000;
            }
            else if (Array.Find(Kelompok, kelompok => kelompok.Nama == token) is { Nama: not null } kelompok && bagian is > 0 and < 1_000)
            {
                jumlah += bagian * kelompok.Nilai;
                bagian = 0;
                terakhir = 0;
            }
            else
            {
                return null;
            }

            if (jumlah > Terbesar)
            {
                return null;
            }
        }

        return jumlah + bagian <= Terbesar ? jumlah + bagian : null;
    }
}
