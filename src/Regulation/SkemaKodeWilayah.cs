namespace Ksd.Regulation;

/// <summary>Whose code a region code is. The two disagree: 6402 is Kutai Kartanegara at Kemendagri, Kutai Barat at BPS.</summary>
public enum SkemaKodeWilayah
{
    Kemendagri,
    Bps,
}
