using System.Runtime.InteropServices;

namespace Ksd.Evaluation.Domain.Portofolio;

/// <summary>By how much one figure changes on a day, in one value of one split.</summary>
internal readonly record struct BarisHarian(string Dimensi, string Nilai, string Indikator, DateOnly Tanggal, int Penyebut, int Pembilang);

/// <summary>By how much figures change on each day, in each split of which daily sums are kept. What cancels out is not a change.</summary>
internal sealed class PerubahanHarian
{
    /// <summary>The split of which no daily sums are kept: as many partners as kerja sama, sums of each would be no shorter than what they are made of.</summary>
    public const string TanpaJumlah = "Mitra";

    private readonly Dictionary<(string Dimensi, string Nilai, string Indikator), Dictionary<DateOnly, (int Penyebut, int Pembilang)>> _jumlah = [];

    /// <summary>Counts the days of one subject in (+1) or out (-1).</summary>
    public void Count(Kepala kepala, string indikator, List<Selang> penyebut, List<Selang> pembilang, int kali)
    {
        foreach (var (dimensi, nilai) in kepala.Pecahan())
        {
            if (dimensi != TanpaJumlah)
            {
                ref var harian = ref CollectionsMarshal.GetValueRefOrAddDefault(_jumlah, (dimensi, nilai, indikator), out _);
                harian ??= [];
                Count(harian, penyebut, (kali, 0));
                Count(harian, pembilang, (0, kali));
            }
        }
    }

    /// <summary>In the order of the table's key.</summary>
    public IEnumerable<BarisHarian> Rows() => _jumlah
        .OrderBy(satu => satu.Key.Dimensi, StringComparer.Ordinal).ThenBy(satu => satu.Key.Nilai, StringComparer.Ordinal).ThenBy(satu => satu.Key.Indikator, StringComparer.Ordinal)
        .SelectMany(satu => satu.Value.Where(hari => hari.Value != (0, 0)).OrderBy(hari => hari.Key), (satu, hari) => new BarisHarian(
            satu.Key.Dimensi, satu.Key.Nilai, satu.Key.Indikator, hari.Key, hari.Value.Penyebut, hari.Value.Pembilang));

    private static void Count(Dictionary<DateOnly, (int Penyebut, int Pembilang)> harian, List<Selang> daftar, (int Penyebut, int Pembilang) ubah)
    {
        foreach (var selang in daftar)
        {
            Change(harian, selang.Dari, ubah);
            if (selang.Sampai != DateOnly.MaxValue)
            {
                Change(harian, selang.Sampai.AddDays(1), (-ubah.Penyebut, -ubah.Pembilang));
            }
        }
    }

    private static void Change(Dictionary<DateOnly, (int Penyebut, int Pembilang)> harian, DateOnly tanggal, (int Penyebut, int Pembilang) ubah)
    {
        ref var jumlah = ref CollectionsMarshal.GetValueRefOrAddDefault(harian, tanggal, out _);
        jumlah = (jumlah.Penyebut + ubah.Penyebut, jumlah.Pembilang + ubah.Pembilang);
    }
}
