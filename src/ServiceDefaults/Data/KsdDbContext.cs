using Ksd.ServiceDefaults.Identity;
using Microsoft.EntityFrameworkCore;

namespace Ksd.ServiceDefaults.Data;

/// <summary>A service's database: snake_case, enums as text, instants in UTC, and rows of one region only.</summary>
public abstract class KsdDbContext(DbContextOptions options) : DbContext(options)
{
    private RegionScope? _scope;

    /// <summary>The region whose rows are visible; null shows none.</summary>
    public string? Region => _scope?.Code;

    /// <summary>Binds the context to the region of a unit of work, until it goes back to the pool.</summary>
    public void Use(RegionScope scope) => _scope = scope;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.AddKsdConventions();

    public override void Dispose()
    {
        _scope = null;
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    public override ValueTask DisposeAsync()
    {
        _scope = null;
        GC.SuppressFinalize(this);
        return base.DisposeAsync();
    }
}
