using Ksd.Regulation;

namespace Ksd.Evaluation.Domain.Portofolio;

/// <summary>On which days of a window one naskah, or one kerja sama, stands in the denominator and in the numerator.</summary>
internal readonly record struct HariTerhitung(Guid Subjek, string Judul, IEnumerable<Selang> Penyebut, IEnumerable<Selang> Pembilang);

/// <summary>A figure of the portfolio: what it says, how it is made, and on which days something counts, as facts up to the window tell.</summary>
internal sealed record IndikatorPortofolio(
    string Kode, Teks Nama, Teks Definisi, Teks Rumus, bool Persen, Func<KeadaanPortofolio, Selang, HitunganPortofolio, IEnumerable<HariTerhitung>> Hitung);

/// <summary>What the counting needs besides the facts.</summary>
internal sealed record HitunganPortofolio(Ketentuan Ketentuan, KalenderHariKerja Kalender)
{
    public IEnumerable<KewajibanLapor> Kewajiban(NaskahPortofolio naskah, Selang jendela) => KewajibanLapor.Of(
        naskah.LuarNegeri, naskah.Asal.Mulai, naskah.Berakhir, jendela.Dari.AddMonths(naskah.LuarNegeri ? -24 : -6),
        jendela.Sampai < Ufuk(naskah) ? jendela.Sampai : Ufuk(naskah), Ketentuan, Kalender);

    /// <summary>What has no end is followed for this long after its beginning.</summary>
    private static DateOnly Ufuk(NaskahPortofolio naskah) => naskah.Berakhir ?? naskah.Asal.Mulai.AddYears(15);
}
