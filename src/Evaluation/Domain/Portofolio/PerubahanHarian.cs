using System.Runtime.InteropServices;

namespace Ksd.Evaluation.Domain.Portofolio;

/// <summary>By how much figures change on each day, in each split of which daily sums are kept. What cancels out is not a change.</summary>
internal sealed class PerubahanHarian
{
    /// <summary>The split of which no daily sums are kept: as many partners as kerja sama, sums of each would be no shorter than what they are made of.</summary>
    public const string TanpaJumlah = "Mitra";

    private readonly Dictionary<(string Dimensi, string Nilai, string Indikator, DateOnly Tanggal), (int Penyebut, int Pembilang)> _jumlah = [];

    /// <summary>Counts the days of one subject in (+1) or out (-1).</summary>
    public void Count(Kepala kepala, string indikator, List<Selang> penyebut, List<Selang> pembilang, int kali)
    {
        foreach (var (dimensi, nilai) in kepala.Pecahan())
        {
            if (dimensi != TanpaJumlah)
            {
                Count((dimensi, nilai, indikator), penyebut, (kali, 0));
                Count((dimensi, nilai, indikator), pembilang, (0, kali));
            }
        }
    }

    /// <summary>In the order of the table's key.</summary>
    public IEnumerable<(string Dimensi, string Nilai, string Indikator, DateOnly Tanggal, int Penyebut, int Pembilang)> Rows() => _jumlah
        .Where(satu => satu.Value != (0, 0))
        .OrderBy(satu => satu.Key.Dimensi, StringComparer.Ordinal).ThenBy(satu => satu.Key.Nilai, StringComparer.Ordinal)
        .ThenBy(satu => satu.Key.Indikator, StringComparer.Ordinal).ThenBy(satu => satu.Key.Tanggal)
        .Select(satu => (satu.Key.Dimensi, satu.Key.Nilai, satu.Key.Indikator, satu.Key.Tanggal, satu.Value.Penyebut, satu.Value.Pembilang));

    private void Count((string Dimensi, string Nilai, string Indikator) apa, List<Selang> daftar, (int Penyebut, int Pembilang) ubah)
    {
        foreach (var selang in daftar)
        {
            Change((apa.Dimensi, apa.Nilai, apa.Indikator, selang.Dari), ubah);
            if (selang.Sampai != DateOnly.MaxValue)
            {
                Change((apa.Dimensi, apa.Nilai, apa.Indikator, selang.Sampai.AddDays(1)), (-ubah.Penyebut, -ubah.Pembilang));
            }
        }
    }

    private void Change((string, string, string, DateOnly) kunci, (int Penyebut, int Pembilang) ubah)
    {
        ref var jumlah = ref CollectionsMarshal.GetValueRefOrAddDefault(_jumlah, kunci, out _);
        jumlah = (jumlah.Penyebut + ubah.Penyebut, jumlah.Pembilang + ubah.Pembilang);
    }
}
