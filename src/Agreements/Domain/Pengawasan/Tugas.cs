using Ksd.Regulation;

namespace Ksd.Agreements.Domain.Pengawasan;

/// <summary>Something to be done about a kerja sama: what, by whom, and by when. Computed for a day, never stored.</summary>
internal sealed record Tugas
{
    public required DaftarPengawasan Daftar { get; init; }

    /// <summary>The clock, for example <c>D8</c>.</summary>
    public required string Kode { get; init; }

    public required Perihal Perihal { get; init; }

    /// <summary>The day it is counted from: of the signing, the receipt, the end of the reporting year.</summary>
    public DateOnly? Sejak { get; init; }

    /// <summary>The last day to act; null where no rule gives one.</summary>
    public DateOnly? Tenggat { get; init; }

    /// <summary>The window that the day has reached: days before the end (180, 90, 60, 30, 7, 0), months after the signing (6, 12), or days of the clock.</summary>
    public int? Jendela { get; init; }

    public required Teks Tindakan { get; init; }

    public required Pelaku Pelaku { get; init; }

    /// <summary>What to know before acting.</summary>
    public IReadOnlyList<Teks> Rincian { get; init; } = [];

    public required IReadOnlyList<DasarHukum> DasarHukum { get; init; }

    /// <summary>What somebody has to make sure of before acting on it.</summary>
    public Teks? Ragu { get; init; }

    public bool Lewat(DateOnly pada) => Tenggat < pada;

    public int? SisaHari(DateOnly pada) => Tenggat is { } tenggat ? tenggat.DayNumber - pada.DayNumber : null;

    /// <summary>What is told of once: the task, in the window it has reached.</summary>
    public string Kunci => $"{Daftar}/{Kode}/{Perihal.NaskahId ?? Perihal.KerjaSamaId}/{Jendela}/{Tenggat:yyyy-MM-dd}";
}

/// <summary>The kerja sama or naskah that a task is about.</summary>
internal sealed record Perihal(
    Guid KerjaSamaId, Guid? NaskahId, long Version, string Judul, JenisKerjaSama? Jenis, JenisNaskah? Naskah, string? PerangkatDaerah, bool Impor)
{
    public bool LuarNegeri => Jenis is JenisKerjaSama.Ksdpl or JenisKerjaSama.KsdllLainnya or JenisKerjaSama.KsdllPenerusan;
}
