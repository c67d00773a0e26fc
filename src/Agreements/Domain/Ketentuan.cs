namespace Ksd.Agreements.Domain;

/// <summary>How "paling lama enam bulan sebelum berakhirnya" (Permendagri 25/2020 Pasal 33 ayat (2)) is read.</summary>
internal enum BacaanPerpanjangan
{
    /// <summary>The letter goes at the latest six months before the end.</summary>
    PalingLambat,

    /// <summary>The letter goes at the earliest six months before the end.</summary>
    PalingCepat,
}

/// <summary>Whether a penerusan needs the DPRD: PP 28/2018 Pasal 38 seems to say so, Permendagri 25/2020 Pasal 16 ayat (1) does not.</summary>
internal enum DprdPenerusan
{
    Peringatan,
    Wajib,
    Tidak,
}

/// <summary>
/// What the regulations leave open, as settings (section <c>Ketentuan</c>) with the cautious default. A guard that rests on one
/// cites its article with "dasar hukum perlu konfirmasi".
/// </summary>
internal sealed record Ketentuan
{
    public static readonly Ketentuan Bawaan = new();

    /// <summary>A plan corrected after the Menteri's consideration goes to the DPRD again even when its substance has not changed.</summary>
    public bool RencanaDiperbaikiSelaluKeDprd { get; init; } = true;

    public BacaanPerpanjangan BacaanPerpanjangan { get; init; } = BacaanPerpanjangan.PalingLambat;

    public DprdPenerusan DprdPenerusan { get; init; } = DprdPenerusan.Peringatan;

    /// <summary>The last day of "minggu pertama bulan Januari" (Permendagri 25/2020 Pasal 35 ayat (2)).</summary>
    public int HariMingguPertamaJanuari { get; init; } = 7;

    /// <summary>Only a naskah with a clause on extension is extended by an amendment; any other goes on as a new kerja sama (Permendagri 22/2020, not read).</summary>
    public bool PerpanjanganPerluKlausul { get; init; } = true;

    /// <summary>An amendment that touches the substance of a foreign naskah, or adds burden, goes to the DPRD as its plan did; no regulation names amendments.</summary>
    public bool PerubahanSubstansiKeDprd { get; init; } = true;

    /// <summary>How many further reporting dates pass before a missing report blocks the next plan (Permendagri 25/2020 Pasal 38); 0 blocks at once.</summary>
    public int TenggatLaporanSebelumBlokir { get; init; } = 1;

    /// <summary>Nothing is closed while Evaluation misses an accepted report; otherwise that is a warning (the domestic periods are ours until Permendagri 22/2020 is read).</summary>
    public bool PenutupanMenungguLaporan { get; init; } = true;

    /// <summary>What the region's schedule of retention (JRA) says of kerja sama; null until somebody has looked: then nothing is said of it.</summary>
    public RetensiArsip? RetensiArsip { get; init; }
}
