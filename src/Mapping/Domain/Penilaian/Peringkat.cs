namespace Ksd.Mapping.Domain;

/// <summary>A kandidat to be ranked: what every assessor gave it, criterion by criterion.</summary>
internal sealed record Ternilai(Guid Id, string Judul, string Departemen, IReadOnlyList<IReadOnlyList<int>> Nilai);

/// <summary>A ranked kandidat. Equal totals share a rank; the title orders them for the eye only.</summary>
internal sealed record BarisPeringkat(int Peringkat, Ternilai Kandidat, decimal Total, IReadOnlyList<decimal> RataRata, int Beda, IReadOnlyList<int> BedaKriteria);

/// <summary>
/// Orders scored kandidat by the weighted mean of their assessors. It depends on nothing but scores and weights: neither on who
/// was submitted first nor on the unit the weights are written in.
/// </summary>
internal static class Peringkat
{
    public static IReadOnlyList<BarisPeringkat> Rank(IReadOnlyCollection<Ternilai> paraKandidat, IReadOnlyList<decimal> bobot)
    {
        var jumlah = bobot.Sum();
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(jumlah, nameof(bobot));
        var urut = paraKandidat
            .Select(kandidat => Score(kandidat, bobot, jumlah))
            .OrderByDescending(baris => baris.Total)
            .ThenBy(baris => baris.Kandidat.Judul, StringComparer.Ordinal)
            .ThenBy(baris => baris.Kandidat.Departemen, StringComparer.Ordinal)
            .ThenBy(baris => baris.Kandidat.Id)
            .ToArray();
        for (var i = 0; i < urut.Length; i++)
        {
            urut[i] = urut[i] with { Peringkat = i > 0 && urut[i].Total == urut[i - 1].Total ? urut[i - 1].Peringkat : i + 1 };
        }

        return urut;
    }

    private static BarisPeringkat Score(Ternilai kandidat, IReadOnlyList<decimal> bobot, decimal jumlah)
    {
        var (total, penilai) = (0m, kandidat.Nilai.Count);
        var (rataRata, beda) = (new decimal[bobot.Count], new int[bobot.Count]);
        for (var k = 0; k < bobot.Count; k++)
        {
            var (sum, min, max) = (0, int.MaxValue, int.MinValue);
            foreach (var nilai in kandidat.Nilai)
            {
                (sum, min, max) = (sum + nilai[k], Math.Min(min, nilai[k]), Math.Max(max, nilai[k]));
            }

            (rataRata[k], beda[k]) = ((decimal)sum / penilai, max - min);
            total += bobot[k] * sum;
        }

        return new(0, kandidat, decimal.Round(total / (jumlah * penilai), 6), rataRata, beda.Max(), beda);
    }
}
