using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ksd.Agreements.Data;

internal sealed class SalinanLaporanMapping : IEntityTypeConfiguration<SalinanLaporan>
{
    public void Configure(EntityTypeBuilder<SalinanLaporan> builder)
    {
        builder.ToTable("salinan_laporan").IsRegional().IsNotAudited();
        builder.HasKey(laporan => new { laporan.NaskahId, laporan.Periode });
        builder.Property(laporan => laporan.Periode).HasMaxLength(10);

        // The list of reports due, in its order.
        builder.HasIndex(RegionalEntity.Property, nameof(SalinanLaporan.BatasAkhir), nameof(SalinanLaporan.NaskahId)).HasFilter("NOT luar_negeri AND batas_akhir IS NOT NULL");
    }
}

internal sealed class SalinanEvaluasiMapping : IEntityTypeConfiguration<SalinanEvaluasi>
{
    public void Configure(EntityTypeBuilder<SalinanEvaluasi> builder)
    {
        builder.ToTable("salinan_evaluasi").IsRegional().IsNotAudited();
        builder.Property(evaluasi => evaluasi.Id).ValueGeneratedNever();
        builder.Property(evaluasi => evaluasi.Verdict).HasMaxLength(20);
        builder.Property(evaluasi => evaluasi.Nilai).HasPrecision(4, 2);
        builder.HasIndex(evaluasi => new { evaluasi.NaskahId, evaluasi.Tanggal });
    }
}
