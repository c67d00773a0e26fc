using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Ksd.ServiceDefaults.Concurrency;

/// <summary>Somebody was faster: what was loaded is not at the version that the change names. Says of which row, as EF Core does when a save comes too late.</summary>
internal sealed class StaleVersionException(string message, EntityEntry entry) : DbUpdateConcurrencyException(message)
{
    public override IReadOnlyList<EntityEntry> Entries => [entry];
}
