using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ksd.Agreements.Data.Pengawasan;

/// <summary>Remembers that a task was told of, so that each is told once whatever the number of replicas.</summary>
internal sealed class Kabar
{
    public required string RegionCode { get; init; }

    /// <summary>The task in the window it had reached (<see cref="Domain.Pengawasan.Tugas.Kunci"/>).</summary>
    public required string Kunci { get; init; }

    public required DateOnly Tanggal { get; init; }
}

internal sealed class KabarMapping : IEntityTypeConfiguration<Kabar>
{
    public void Configure(EntityTypeBuilder<Kabar> builder)
    {
        builder.ToTable("pengawasan_kabar").IsRegional().IsNotAudited();
        builder.HasKey(kabar => new { kabar.RegionCode, kabar.Kunci });
        builder.Property(kabar => kabar.Kunci).HasMaxLength(200);
    }
}
