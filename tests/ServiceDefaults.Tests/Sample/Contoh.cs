using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Ksd.ServiceDefaults.Tests.Sample;

public enum Jenis
{
    KsddWajib,
    KsddSukarela,
}

public sealed class Contoh
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Judul { get; set; }

    public Jenis Jenis { get; set; }

    public DateTimeOffset DicatatPada { get; set; }

    public long Version { get; private set; } = 1;

    public List<Pihak> DaftarPihak { get; set; } = [];

    public void Rename(string judul)
    {
        Judul = judul;
        Version++;
    }
}

public sealed class Pihak
{
    public required string NamaPihak { get; set; }
}

/// <summary>Only ever added to, as the audit trail is.</summary>
public sealed class Catatan
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Isi { get; set; }
}

public sealed class SampleDbContext(DbContextOptions<SampleDbContext> options) : KsdDbContext(options)
{
    public DbSet<Contoh> Contoh => Set<Contoh>();

    public DbSet<Catatan> Catatan => Set<Catatan>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        var contoh = modelBuilder.Entity<Contoh>().IsRegional().UseXminAsVersion();
        contoh.ComplexCollection(entity => entity.DaftarPihak, pihak => pihak.ToJson());
        contoh.HasIndex(entity => entity.Judul);
        contoh.Property(entity => entity.Judul).HasMaxLength(100);
        modelBuilder.Entity<Catatan>().IsRegional();
    }
}

internal sealed class SampleDbContextFactory : IDesignTimeDbContextFactory<SampleDbContext>
{
    public SampleDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SampleDbContext>().UseNpgsql("Host=localhost").Options);
}
