using System.Globalization;

namespace Ksd.Agreements.Domain;

public enum SumberDana
{
    Apbd,
    Apbn,
    Mitra,
    Lainnya,
}

/// <summary>The note on burden and budget that decides whether the DPRD is asked (PP 28/2018 Pasal 6 ayat (2)).</summary>
internal sealed record PenilaianBeban(
    bool MembebaniMasyarakat, bool MembebaniDaerah, string Uraian, IReadOnlyList<Pendanaan> Pendanaan) : IsiFakta
{
    private static readonly CultureInfo Rupiah = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>What makes the DPRD's approval necessary on a day; empty when nothing does.</summary>
    public IEnumerable<string> PemicuDprd(DateOnly tanggal)
    {
        if (MembebaniMasyarakat)
        {
            yield return "membebani masyarakat";
        }

        if (MembebaniDaerah)
        {
            yield return "membebani daerah";
        }

        foreach (var dana in Pendanaan.Where(dana => dana.BelumTeranggarkan(tanggal)))
        {
            yield return $"Rp{dana.Jumlah.ToString("N0", Rupiah)} belum teranggarkan dalam APBD {tanggal.Year}";
        }
    }
}

/// <summary>Money from one source in one budget year.</summary>
internal sealed record Pendanaan(SumberDana Sumber, int TahunAnggaran, string? KodeAnggaran, long Jumlah, bool Teranggarkan)
{
    /// <summary>"Belum teranggarkan dalam APBD tahun berjalan": not in the budget, or only in one of a later year.</summary>
    public bool BelumTeranggarkan(DateOnly tanggal) =>
        Sumber is SumberDana.Apbd && Jumlah > 0 && (!Teranggarkan || TahunAnggaran > tanggal.Year);
}
