using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Idempotency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.EntityFrameworkCore;

namespace Ksd.ServiceDefaults.Data;

/// <summary>A service's database: snake_case, enums as text, instants in UTC, and rows of one region only.</summary>
public abstract class KsdDbContext(DbContextOptions options) : DbContext(options)
{
    private RegionScope? _scope;
    private AuditScope? _audit;

    /// <summary>The region whose rows are visible; null shows none.</summary>
    public string? Region => _scope?.Code;

    /// <summary>Who changes and why, for the audit trail.</summary>
    public AuditScope Audit => _audit ??= new AuditScope();

    /// <summary>Binds the context to the region and the people of a unit of work, until it goes back to the pool.</summary>
    public void Use(RegionScope scope, AuditScope? audit = null) => (_scope, _audit) = (scope, audit);

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddAudit().AddIdempotency();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.AddKsdConventions();

    public override void Dispose()
    {
        (_scope, _audit) = (null, null);
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    public override ValueTask DisposeAsync()
    {
        (_scope, _audit) = (null, null);
        GC.SuppressFinalize(this);
        return base.DisposeAsync();
    }
}
