namespace Ksd.Drafting;

/// <summary>What became of some words.</summary>
public enum JenisBeda
{
    Sama,
    Dihapus,
    Ditambah,
}

/// <summary>A run of words that stayed, went or came.</summary>
public sealed record PotonganBeda(JenisBeda Jenis, string Teks);

/// <summary>The difference of two sentences word by word: the fewest words out and in.</summary>
internal static class BedaKata
{
    /// <summary>Beyond this many pairs of words (after the common ends are cut off) the middle counts as replaced whole.</summary>
    private const long PasanganMax = 4_000_000;

    public static IReadOnlyList<PotonganBeda> Bandingkan(string lama, string baru)
    {
        var (a, b) = (Kata(lama), Kata(baru));
        var awal = 0;
        while (awal < a.Length && awal < b.Length && a[awal] == b[awal])
        {
            awal++;
        }

        var akhir = 0;
        while (akhir < a.Length - awal && akhir < b.Length - awal && a[^(akhir + 1)] == b[^(akhir + 1)])
        {
            akhir++;
        }

        var hasil = new List<(JenisBeda Jenis, string Kata)>();
        hasil.AddRange(a[..awal].Select(kata => (JenisBeda.Sama, kata)));
        hasil.AddRange(Tengah(a[awal..(a.Length - akhir)], b[awal..(b.Length - akhir)]));
        hasil.AddRange(a[(a.Length - akhir)..].Select(kata => (JenisBeda.Sama, kata)));
        return [.. Gabung(hasil)];
    }

    /// <summary>How alike two sentences are, 0 to 1: twice the words in common over all words.</summary>
    public static double Kemiripan(string lama, string baru)
    {
        var (a, b) = (Kata(lama), Kata(baru));
        if (a.Length + b.Length == 0)
        {
            return 1;
        }

        var sisa = b.CountBy(kata => kata).ToDictionary(StringComparer.Ordinal);
        var sama = a.Count(kata => sisa.TryGetValue(kata, out var banyak) && banyak > 0 && (sisa[kata] = banyak - 1) >= 0);
        return 2.0 * sama / (a.Length + b.Length);
    }

    private static string[] Kata(string teks) => teks.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<(JenisBeda, string)> Tengah(string[] a, string[] b)
    {
        if ((long)a.Length * b.Length > PasanganMax)
        {
            return a.Select(kata => (JenisBeda.Dihapus, kata)).Concat(b.Select(kata => (JenisBeda.Ditambah, kata)));
        }

        var panjang = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                panjang[i, j] = a[i] == b[j] ? panjang[i + 1, j + 1] + 1 : Math.Max(panjang[i + 1, j], panjang[i, j + 1]);
            }
        }

        var hasil = new List<(JenisBeda, string)>();
        var (x, y) = (0, 0);
        while (x < a.Length || y < b.Length)
        {
            if (x < a.Length && y < b.Length && a[x] == b[y])
            {
                hasil.Add((JenisBeda.Sama, a[x++]));
                y++;
            }
            else if (y >= b.Length || (x < a.Length && panjang[x + 1, y] >= panjang[x, y + 1]))
            {
                hasil.Add((JenisBeda.Dihapus, a[x++]));
            }
            else
            {
                hasil.Add((JenisBeda.Ditambah, b[y++]));
            }
        }

        return hasil;
    }

    private static IEnumerable<PotonganBeda> Gabung(List<(JenisBeda Jenis, string Kata)> kata)
    {
        for (var i = 0; i < kata.Count;)
        {
            var jenis = kata[i].Jenis;
            var sama = kata.Skip(i).TakeWhile(satu => satu.Jenis == jenis).Select(satu => satu.Kata).ToArray();
            yield return new(jenis, string.Join(' ', sama));
            i += sama.Length;
        }
    }
}
