namespace Ksd.Regulation;

/// <summary>What the undertaking is about in law; everything but the first has rules of its own.</summary>
public enum BentukObjek
{
    UrusanPemerintahan,

    /// <summary>Between perangkat daerah of one region.</summary>
    InternalPerangkatDaerah,
    Swakelola,
    PengadaanBarangJasa,

    /// <summary>Sewa, pinjam pakai, KSP, KSPI, BGS or BSG of regional property.</summary>
    PemanfaatanBmd,

    /// <summary>Infrastructure whose investor is paid back.</summary>
    InfrastrukturDenganPengembalianInvestasi,

    /// <summary>A grant and nothing else.</summary>
    Hibah,
    Investasi,
}
