namespace Ksd.Gateway.People;

/// <summary>In which capacity somebody holds a position.</summary>
internal enum Kapasitas
{
    Definitif,

    /// <summary>Pelaksana tugas.</summary>
    Plt,

    /// <summary>Pelaksana harian.</summary>
    Plh,

    /// <summary>Penjabat.</summary>
    Pj,
}

/// <summary>
/// A position that somebody holds from a day to a day, by a decree: the one source of what a person may do (docs/decisions/0018). It
/// ends by itself; it is never removed, because what was done in it names it.
/// </summary>
internal sealed class Penugasan
{
    public const int DecreeMaxLength = 100;

    private Penugasan()
    {
    }

    public Guid Id { get; private init; }

    public Guid PersonId { get; private init; }

    public string Position { get; private init; } = "";

    /// <summary>Code of the perangkat daerah; null for a position of the whole region.</summary>
    public string? Department { get; private init; }

    public string[] Roles { get; private init; } = [];

    public Kapasitas Kapasitas { get; private init; }

    public string Decree { get; private init; } = "";

    public DateOnly From { get; private init; }

    /// <summary>The last day; null while no end is known.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>As it stands in tokens and in the audit trail: an acting officer is called one.</summary>
    public string Title => Kapasitas == Kapasitas.Definitif ? Position : $"{(Kapasitas == Kapasitas.Plh ? "Plh." : Kapasitas == Kapasitas.Plt ? "Plt." : "Pj.")} {Position}";

    public static Penugasan Of(
        Guid person, string position, string? department, IEnumerable<string> roles, Kapasitas kapasitas, string decree, DateOnly from, DateOnly? to) => new()
        {
            Id = Guid.CreateVersion7(),
            PersonId = person,
            Position = position,
            Department = department,
            Roles = [.. roles.Distinct().Order(StringComparer.Ordinal)],
            Kapasitas = kapasitas,
            Decree = decree,
            From = from,
            To = to,
        };

    public bool HoldsOn(DateOnly day) => From <= day && !(To < day);

    public void End(DateOnly lastDay) => To = lastDay;
}
