using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Ksd.ServiceDefaults.Idempotency;

public static class IdempotencyModel
{
    public const string Table = "idempotency_key";

    public const int KeyMaxLength = 100;

    public static ModelBuilder AddIdempotency(this ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<IdempotencyKey>(key =>
        {
            key.ToTable(Table).IsNotAudited();
            key.HasKey(k => new { k.RegionCode, k.Subject, k.Key });
            key.Property(k => k.RegionCode).HasMaxLength(RegionalEntity.CodeMaxLength);
            key.Property(k => k.Key).HasMaxLength(KeyMaxLength);
            key.Property(k => k.ETag).HasColumnName("etag");
            // Rows come and go in the order of time: the smallest index there is finds the old ones.
            key.HasIndex(k => k.CreatedAt).HasMethod("brin");
        });
        return model;
    }

    /// <summary>A region sees its own keys; the cleaner sees and deletes the expired ones of all.</summary>
    public static void EnableIdempotency(this MigrationBuilder migration)
    {
        migration.EnableRegionIsolation(Table);
        migration.EnableHousekeeping(Table, "SELECT", "DELETE");
    }
}
