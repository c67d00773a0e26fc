using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Idempotency;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Ksd.Messaging.Tests.Sample;

/// <summary>A service in small: one aggregate, and a copy of a neighbour's.</summary>
public sealed class SampleDbContext(DbContextOptions<SampleDbContext> options) : KsdDbContext(options)
{
    public DbSet<Cooperation> Cooperation => Set<Cooperation>();

    public DbSet<CooperationCopy> Copy => Set<CooperationCopy>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.AddMessaging();
        modelBuilder.Entity<Cooperation>(cooperation =>
        {
            cooperation.ToTable("cooperation");
            cooperation.IsRegional().UseXminAsVersion();
            cooperation.ComplexCollection(c => c.Stages, stages => stages.ToJson());
            cooperation.ComplexProperty(c => c.Contact);
        });
        modelBuilder.Entity<CooperationCopy>().ToTable("cooperation_copy").IsRegional().Property(c => c.Id).ValueGeneratedNever();
    }
}

public sealed class Cooperation
{
    public Guid Id { get; init; }

    public string Name { get; set; } = "";

    public decimal Value { get; set; }

    [PersonalData]
    public string? Phone { get; set; }

    public Contact Contact { get; set; } = new();

    public List<Stage> Stages { get; set; } = [];

    public long Version { get; set; } = 1;
}

public sealed class Contact
{
    public string? Office { get; set; }

    [PersonalData]
    public string? Person { get; set; }
}

public sealed class Stage
{
    public string Name { get; set; } = "";

    public DateOnly Date { get; set; }
}

public sealed class CooperationCopy
{
    public Guid Id { get; init; }

    public string Name { get; set; } = "";

    public long Version { get; set; }

    /// <summary>How often something was applied: tells a repetition that was dropped from one that changed nothing by luck.</summary>
    public int Applied { get; set; }
}

[DbContext(typeof(SampleDbContext))]
[Migration("20260101000000_Initial")]
public sealed class Initial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        using var db = new SampleDbContext(new DbContextOptionsBuilder<SampleDbContext>().UseNpgsql("Host=nowhere").Options);
        migrationBuilder.Sql(db.Database.GenerateCreateScript());
        migrationBuilder.EnableAudit();
        migrationBuilder.EnableIdempotency();
        migrationBuilder.EnableRegionIsolation("cooperation");
        migrationBuilder.EnableRegionIsolation("cooperation_copy");
        migrationBuilder.GrantAll(MessagingModel.OutboxTable);
        migrationBuilder.GrantAll(MessagingModel.InboxTable);
    }
}
