namespace Ksd.Gateway.People;

internal static class HeldPositions
{
    /// <summary>The positions that somebody holds on a day, their own before those they act in.</summary>
    public static IQueryable<Penugasan> HeldBy(this IQueryable<Penugasan> all, Guid person, DateOnly day) => all
        .Where(held => held.PersonId == person && held.From <= day && (held.To == null || held.To >= day))
        .OrderBy(held => held.Kapasitas == Kapasitas.Definitif ? 0 : 1).ThenBy(held => held.From).ThenBy(held => held.Id);
}
