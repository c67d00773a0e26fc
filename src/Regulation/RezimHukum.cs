namespace Ksd.Regulation;

/// <summary>Which regulation ruled kerja sama daerah on the day of signing; old agreements are not run through new rules (PP 28/2018 Pasal 48 and 49).</summary>
public enum RezimHukum
{
    /// <summary>Before 22 August 2007.</summary>
    SebelumPp50Tahun2007,

    /// <summary>22 August 2007 to 12 July 2018.</summary>
    Pp50Tahun2007,

    /// <summary>Since 13 July 2018.</summary>
    Pp28Tahun2018,
}

public static class RezimHukumDates
{
    extension(RezimHukum)
    {
        public static RezimHukum Pada(DateOnly tanggal) =>
            KatalogPeraturan.Pp28Tahun2018.BerlakuPada(tanggal) ? RezimHukum.Pp28Tahun2018
            : KatalogPeraturan.Pp50Tahun2007.BerlakuPada(tanggal) ? RezimHukum.Pp50Tahun2007
            : RezimHukum.SebelumPp50Tahun2007;
    }
}
