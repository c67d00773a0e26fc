namespace Ksd.Contracts;

/// <summary>Something about a kerja sama has to be seen to: an end comes near, a clock has run out, a follow-up is missing. Told once for each window it reaches.</summary>
public sealed record TugasPengawasanDue : IIntegrationEvent
{
    /// <inheritdoc />
    public required Guid EventId { get; init; }

    /// <inheritdoc />
    public required string Region { get; init; }

    /// <summary>The kerja sama.</summary>
    public required Guid AggregateId { get; init; }

    /// <summary>The version of the kerja sama at that time; the task changes nothing of it.</summary>
    public required long Version { get; init; }

    /// <inheritdoc />
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>
    /// The list: <c>AkanBerakhir</c>, <c>KesepakatanTanpaPerjanjian</c>, <c>LaporanLuarNegeri</c>, <c>PerpanjanganLuarNegeri</c>, <c>JamBerjalan</c>,
    /// <c>PenandatangananTidakTeratur</c> or <c>MitraPailit</c>.
    /// </summary>
    public required string Daftar { get; init; }

    /// <summary>The clock or guard, for example <c>D8</c>.</summary>
    public required string Kode { get; init; }

    /// <summary>The naskah concerned; null when it is the kerja sama as a whole.</summary>
    public Guid? NaskahId { get; init; }

    /// <summary>The title of the naskah, or of the kerja sama.</summary>
    public required string Judul { get; init; }

    /// <summary>The initiating perangkat daerah, where one is known.</summary>
    public string? PerangkatDaerah { get; init; }

    /// <summary>The last day to act; null where no rule gives one.</summary>
    public DateOnly? Tenggat { get; init; }

    /// <summary>The window reached: days before the end (180, 90, 60, 30, 7, 0), months since the signing (6, 12), or days of a clock.</summary>
    public int? Jendela { get; init; }

    /// <summary>What is to be done, in Indonesian.</summary>
    public required string Tindakan { get; init; }

    /// <summary>The offices that must act, as roles.</summary>
    public required IReadOnlyList<string> Peran { get; init; }

    /// <summary>The articles.</summary>
    public required IReadOnlyList<string> DasarHukum { get; init; }
}
