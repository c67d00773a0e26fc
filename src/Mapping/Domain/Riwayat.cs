namespace Ksd.Mapping.Domain;

/// <summary>One move of a kandidat; only ever appended.</summary>
public sealed record Riwayat
{
    public required StatusKandidat Dari { get; init; }

    public required StatusKandidat Ke { get; init; }

    public required PeristiwaKandidat Peristiwa { get; init; }

    public required string Oleh { get; init; }

    public required string Jabatan { get; init; }

    public required DateTimeOffset Pada { get; init; }

    public string? Alasan { get; init; }
}
