namespace Ksd.Evaluation.Domain;

/// <summary>
/// What the regulations leave open or leave to the region, as settings (section <c>Ketentuan</c>) with the cautious default.
/// </summary>
internal sealed record Ketentuan
{
    public static readonly Ketentuan Bawaan = new();

    /// <summary>The last day of "minggu pertama bulan Januari" (Permendagri 25/2020 Pasal 35 ayat (2), clock D6).</summary>
    public int HariMingguPertamaJanuari { get; init; } = 7;

    /// <summary>How many further reporting dates pass before a missing foreign report blocks the next plan (Permendagri 25/2020 Pasal 38, clock D7).</summary>
    public int TenggatLaporanSebelumBlokir { get; init; } = 1;

    /// <summary>Working days after the end of a period until its report is late (clock D10; a rule of practice, no regulation sets it).</summary>
    public int HariKerjaTerlambat { get; init; } = 15;

    /// <summary>Days before a report falls due on which its department is reminded.</summary>
    public int HariPengingat { get; init; } = 14;

    /// <summary>Months after a Kesepakatan Bersama within which a first PKS is looked for (clock D9).</summary>
    public int BulanPksSetelahKesepakatan { get; init; } = 12;

    /// <summary>An achievement beyond this many times its target asks for a confirmation.</summary>
    public decimal BatasKewajaran { get; init; } = 3;
}
