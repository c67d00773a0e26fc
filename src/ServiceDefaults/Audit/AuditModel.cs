using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Ksd.ServiceDefaults.Audit;

public static class AuditModel
{
    public const string EntryTable = "audit_entry";

    public const string SealTable = "audit_seal";

    /// <summary>Annotation of what is left out of the audit trail: tables of the machinery, not of the work.</summary>
    internal const string LeftOut = "Ksd:NotAudited";

    public static ModelBuilder AddAudit(this ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<AuditEntry>(entry =>
        {
            entry.ToTable(EntryTable).IsNotAudited();
            entry.Property(e => e.Id).ValueGeneratedNever();
            entry.Property(e => e.RegionCode).HasMaxLength(RegionalEntity.CodeMaxLength);
            entry.Property(e => e.Before).HasColumnType("jsonb");
            entry.Property(e => e.After).HasColumnType("jsonb");
            entry.HasIndex(e => new { e.RegionCode, e.Entity, e.EntityId, e.Id });
        });
        model.Entity<AuditSeal>(seal =>
        {
            seal.ToTable(SealTable).IsNotAudited();
            seal.HasKey(s => new { s.RegionCode, s.Seq });
            seal.Property(s => s.RegionCode).HasMaxLength(RegionalEntity.CodeMaxLength);
            seal.HasIndex(s => s.AuditId).IsUnique();
        });
        return model;
    }

    /// <summary>Changes of this entity are not recorded in the audit trail: it is machinery, or reference data of the installation.</summary>
    public static EntityTypeBuilder<T> IsNotAudited<T>(this EntityTypeBuilder<T> entity)
        where T : class => entity.HasAnnotation(LeftOut, true);

    /// <summary>This property stays out of the audit trail: a secret's hash, or machinery.</summary>
    public static PropertyBuilder<T> IsNotAudited<T>(this PropertyBuilder<T> property) => property.HasAnnotation(LeftOut, true);

    /// <summary>The app role adds to both tables and changes neither; the sealer may look for work in every region.</summary>
    public static void EnableAudit(this MigrationBuilder migration)
    {
        foreach (var table in new[] { EntryTable, SealTable })
        {
            migration.EnableInsertOnlyRegionIsolation(table);
            migration.EnableHousekeeping(table, "SELECT");
        }
    }
}
