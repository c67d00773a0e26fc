namespace Ksd.Contracts;

/// <summary>The work plan of a signed naskah was opened in Evaluation, as a draft that the departments fill.</summary>
public sealed record RencanaKerjaOpened : IIntegrationEvent
{
    /// <inheritdoc />
    public required Guid EventId { get; init; }

    /// <inheritdoc />
    public required string Region { get; init; }

    /// <summary>The work plan.</summary>
    public required Guid AggregateId { get; init; }

    /// <inheritdoc />
    public required long Version { get; init; }

    /// <inheritdoc />
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>The kerja sama that the naskah belongs to.</summary>
    public required Guid KerjaSamaId { get; init; }

    /// <summary>The signed naskah that the plan is for.</summary>
    public required Guid NaskahId { get; init; }

    /// <summary>The version of the naskah that the plan is pinned to.</summary>
    public required int VersiNaskah { get; init; }

    /// <summary>Code of the perangkat daerah that carries it out.</summary>
    public required string Departemen { get; init; }
}
