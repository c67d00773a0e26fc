namespace Ksd.Agreements.Domain;

/// <summary>What becomes of a file when its retention is over.</summary>
public enum NasibArsip
{
    Permanen,
    DinilaiKembali,
    Musnah,
}

/// <summary>How long the file of a kerja sama is kept after its end, in whole years: first active at its office, then inactive, then its fate.</summary>
public sealed record RetensiArsip
{
    public int AktifTahun { get; init; }

    public int InaktifTahun { get; init; }

    public NasibArsip Nasib { get; init; }

    /// <summary>The last days of both, counted from the end of the kerja sama; nulls while that is not known.</summary>
    public (DateOnly? Aktif, DateOnly? Inaktif) Sampai(DateOnly? berakhir) => (berakhir?.AddYears(AktifTahun), berakhir?.AddYears(AktifTahun + InaktifTahun));
}
