using Ksd.Regulation;

namespace Ksd.Agreements.Domain;

/// <summary>
/// The sheet of a clock in working days: from which receipt, how far, until when, and every day with the reason it counted or not.
/// Without proof of receipt it does not run; where a year's calendar is not loaded it says so instead of guessing.
/// </summary>
public sealed record LembarJam
{
    public required string Kode { get; init; }

    public required DasarHukum DasarHukum { get; init; }

    /// <summary>The day of receipt; null while there is no proof of it.</summary>
    public required DateOnly? Diterima { get; init; }

    /// <summary>Its length in working days.</summary>
    public required int Panjang { get; init; }

    /// <summary>The day it was read on.</summary>
    public required DateOnly Pada { get; init; }

    /// <summary>Day 1: the working day after the receipt.</summary>
    public DateOnly? HariPertama { get; init; }

    /// <summary>The last day of the period; null when it cannot be counted.</summary>
    public DateOnly? JatuhTempo { get; init; }

    /// <summary>How many working days have run by then, at most its length.</summary>
    public int HariKe { get; init; }

    /// <summary>The period is over: the last day has passed.</summary>
    public bool Lewat { get; init; }

    public IReadOnlyList<HariJam> DaftarHari { get; init; } = [];

    /// <summary>Years whose holidays are not loaded and that would be needed.</summary>
    public IReadOnlyList<int> TahunBelumDimuat { get; init; } = [];

    /// <summary>Some of the holidays used are not confirmed.</summary>
    public bool PerluKonfirmasi { get; init; }

    public string VersiKalender { get; init; } = "";

    public bool Berjalan => Diterima is not null;

    public bool DapatDihitung => JatuhTempo is not null;
}

/// <summary>One day of the sheet: its number when it counted, else why it did not.</summary>
public sealed record HariJam(DateOnly Tanggal, int? HariKe, JenisHari Jenis, string? Keterangan);
