namespace Ksd.Regulation;

/// <summary>What the classification comes to.</summary>
public enum PutusanKlasifikasi
{
    /// <summary>A kind of kerja sama daerah.</summary>
    Jenis,

    /// <summary>A lane with rules of its own: recorded, not processed.</summary>
    Jalur,

    /// <summary>The law leaves it open; Bagian Hukum has to say, in writing.</summary>
    NeedsLegalRuling,
}

/// <summary>
/// One row of the classification table. It applies when every condition that is filled in holds: the class of our party, of the
/// partner, the object, the facts that must be true, and the facts that must be unknown.
/// </summary>
public sealed record AturanKlasifikasi(string Id, int Versi, Teks Penjelasan, IReadOnlyList<DasarHukum> DasarHukum)
{
    public IReadOnlyList<KelasPihak>? PihakKami { get; init; }

    public IReadOnlyList<KelasPihak>? Mitra { get; init; }

    public IReadOnlyList<BentukObjek>? Objek { get; init; }

    public IReadOnlyList<Fakta> FaktaBenar { get; init; } = [];

    public IReadOnlyList<Fakta> FaktaBelumDiketahui { get; init; } = [];

    /// <summary>Facts that would have led to an earlier row had they all been true.</summary>
    public IReadOnlyList<Fakta> BergantungPada { get; init; } = [];

    public JenisKerjaSama? Jenis { get; init; }

    public Jalur? Jalur { get; init; }

    public PutusanKlasifikasi Putusan => Jenis is not null ? PutusanKlasifikasi.Jenis
        : Jalur is not null ? PutusanKlasifikasi.Jalur
        : PutusanKlasifikasi.NeedsLegalRuling;

    internal bool AppliesTo(FaktaKlasifikasi fakta, Mitra mitra) =>
        (PihakKami is null || PihakKami.Contains(fakta.PihakKami))
        && (Mitra is null || Mitra.Contains(mitra.Kelas))
        && (Objek is null || Objek.Contains(fakta.Objek))
        && FaktaBenar.All(f => fakta.Of(f, mitra) is true)
        && FaktaBelumDiketahui.All(f => fakta.Of(f, mitra) is null);

    /// <summary>What nobody has assessed yet and could still lead elsewhere; empty once one of them is known to be untrue.</summary>
    internal IReadOnlyList<Fakta> Open(FaktaKlasifikasi fakta, Mitra mitra) =>
        BergantungPada.Any(f => fakta.Of(f, mitra) is false) ? [] : [.. BergantungPada.Where(f => fakta.Of(f, mitra) is null)];
}
