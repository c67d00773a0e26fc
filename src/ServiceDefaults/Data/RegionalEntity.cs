using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.ValueGeneration;

namespace Ksd.ServiceDefaults.Data;

/// <summary>Rows that belong to a region. The table also needs <c>EnableRegionIsolation</c> in its migration.</summary>
public static class RegionalEntity
{
    public const string Property = "RegionCode";
    public const int CodeMaxLength = 13;

    /// <summary>Adds <c>region_code</c> (or takes the entity's own RegionCode) and fills it with the context's region.</summary>
    public static EntityTypeBuilder<T> IsRegional<T>(this EntityTypeBuilder<T> entity)
        where T : class
    {
        entity.Property<string>(Property).HasMaxLength(CodeMaxLength).IsRequired()
            .ValueGeneratedOnAdd().HasValueGenerator<ContextRegion>();
        return entity;
    }

    private sealed class ContextRegion : ValueGenerator<string>
    {
        public override bool GeneratesTemporaryValues => false;

        public override string Next(EntityEntry entry) => (entry.Context as KsdDbContext)?.Region
            ?? throw new InvalidOperationException($"A {entry.Metadata.DisplayName()} was added before a region was entered.");
    }
}
