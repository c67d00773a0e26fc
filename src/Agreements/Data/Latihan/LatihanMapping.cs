using Ksd.Agreements.Domain.Latihan;
using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ksd.Agreements.Data.Latihan;

internal sealed class SimulasiMapping : IEntityTypeConfiguration<Simulasi>
{
    public void Configure(EntityTypeBuilder<Simulasi> builder)
    {
        // Training is no act of office.
        builder.ToTable("simulasi").IsRegional().UseXminAsVersion().IsNotAudited();
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Oleh).HasMaxLength(100);
        builder.Property(s => s.DaftarJawaban).HasJsonb();
        builder.Property(s => s.Tulisan).HasJsonb();
        builder.Ignore(s => s.Kasus);
        builder.HasIndex(RegionalEntity.Property, nameof(Simulasi.Oleh), nameof(Simulasi.Id));
    }
}
