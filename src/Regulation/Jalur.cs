namespace Ksd.Regulation;

/// <summary>Lanes that look like kerja sama daerah and follow rules of their own: recorded and routed, never processed as KSD.</summary>
public enum Jalur
{
    /// <summary>Pemanfaatan barang milik daerah: sewa, pinjam pakai, KSP, KSPI, BGS, BSG.</summary>
    Bmd,

    /// <summary>Kerja sama pemerintah dengan badan usaha dalam penyediaan infrastruktur.</summary>
    Kpbu,

    /// <summary>Pengadaan barang dan jasa pemerintah.</summary>
    Pbj,

    Hibah,

    Swakelola,

    /// <summary>Between perangkat daerah of the same region.</summary>
    Internal,

    Investasi,

    /// <summary>Kerja sama of a badan layanan umum daerah in its own name.</summary>
    Blud,
}
