namespace Ksd.Evaluation.Domain;

public enum JenisInstrumen
{
    Laporan,
    Evaluasi,
}

/// <summary>
/// A version of a form, as a setting of the region. A report or an assessment is pinned to the version that was current when it was
/// written (guard G40); an older form is never rewritten.
/// </summary>
internal sealed class Instrumen
{
    public Guid Id { get; private init; }

    public JenisInstrumen Jenis { get; private init; }

    public int Versi { get; private init; }

    public DateOnly BerlakuSejak { get; private init; }

    public IReadOnlyList<ButirInstrumen> DaftarButir { get; private init; } = [];

    public string Oleh { get; private init; } = "";

    public static Instrumen Of(JenisInstrumen jenis, int versi, DateOnly berlakuSejak, IReadOnlyList<ButirInstrumen> daftarButir, string oleh, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Jenis = jenis,
        Versi = versi,
        BerlakuSejak = berlakuSejak,
        DaftarButir = daftarButir,
        Oleh = oleh,
    };
}
