using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ksd.ServiceDefaults.Data;

/// <summary>PostgreSQL's <c>xmin</c> as concurrency token: changes with every change of the row, at no cost.</summary>
public static class RowVersion
{
    /// <summary>Name of the shadow property; in a query: <c>EF.Property&lt;uint&gt;(row, RowVersion.Property)</c>.</summary>
    public const string Property = "Xmin";

    public static EntityTypeBuilder<T> UseXminAsVersion<T>(this EntityTypeBuilder<T> entity)
        where T : class
    {
        entity.Property<uint>(Property).HasColumnName("xmin").HasColumnType("xid").IsRowVersion();
        return entity;
    }

    /// <summary>The version of a tracked entity as last read or saved: what <c>ETags.Of</c> takes.</summary>
    public static uint VersionOf(this DbContext db, object entity) =>
        (uint)db.Entry(entity).Property(Property).CurrentValue!;
}
