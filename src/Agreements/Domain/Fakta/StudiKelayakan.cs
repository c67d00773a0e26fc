namespace Ksd.Agreements.Domain;

public enum PenyusunStudi
{
    Daerah,
    PihakKetiga,
    ParaPihak,
}

public enum KesimpulanStudi
{
    Layak,
    LayakBersyarat,
    TidakLayak,
}

/// <summary>The feasibility study of a KSDPK: who wrote it and what it concludes (UU 23/2014 Pasal 366 ayat (3)).</summary>
internal sealed record StudiKelayakan(PenyusunStudi Penyusun, KesimpulanStudi Kesimpulan, string? SyaratKelayakan, Guid DokumenId) : IsiFakta;

/// <summary>The three criteria that a third party's own initiative must meet (PP 28/2018 Pasal 18 ayat (1)).</summary>
internal sealed record KriteriaPemrakarsa(
    bool TerintegrasiRencanaInduk, bool LayakEkonomiFinansial, bool MampuSecaraKeuangan, string Uraian) : IsiFakta;
