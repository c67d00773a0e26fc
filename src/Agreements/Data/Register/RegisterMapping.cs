using Ksd.Agreements.Domain.Register;
using Ksd.Agreements.Domain.Register.Rekap;
using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ksd.Agreements.Data.Register;

internal sealed class ImporRegisterMapping : IEntityTypeConfiguration<ImporRegister>
{
    public void Configure(EntityTypeBuilder<ImporRegister> builder)
    {
        builder.ToTable("register_impor").IsRegional();
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.NamaBerkas).HasMaxLength(ImporRegister.NamaBerkasMaxLength);
        builder.Property(i => i.Sha256).HasMaxLength(64);
        builder.HasIndex(RegionalEntity.Property, nameof(ImporRegister.Id));
    }
}

internal sealed class BarisImporMapping : IEntityTypeConfiguration<BarisImpor>
{
    public void Configure(EntityTypeBuilder<BarisImpor> builder)
    {
        // The report is a log of its own; the import it belongs to is audited.
        builder.ToTable("register_impor_baris").IsRegional().IsNotAudited();
        builder.HasKey(b => new { b.ImporId, b.Nomor });
        builder.Property(b => b.DaftarCatatan).HasJsonb();
        builder.HasOne<ImporRegister>().WithMany().HasForeignKey(b => b.ImporId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(b => new { b.ImporId, b.Status, b.Nomor });
    }
}

internal sealed class AntreanImporMapping : IEntityTypeConfiguration<AntreanImpor>
{
    public void Configure(EntityTypeBuilder<AntreanImpor> builder)
    {
        builder.ToTable("register_impor_antrean").IsNotAudited();
        builder.HasKey(a => a.ImporId);
        builder.Property(a => a.Wilayah).HasMaxLength(RegionalEntity.CodeMaxLength);
    }
}

internal sealed class KunciNaskahMapping : IEntityTypeConfiguration<KunciNaskah>
{
    public void Configure(EntityTypeBuilder<KunciNaskah> builder)
    {
        builder.ToTable("register_kunci").IsRegional().IsNotAudited();
        builder.HasKey(k => new { k.RegionCode, k.Kunci });
        builder.Property(k => k.Kunci).HasMaxLength(32);
        builder.HasIndex(k => k.NaskahId);
    }
}

internal sealed class AsalNaskahMapping : IEntityTypeConfiguration<AsalNaskah>
{
    public void Configure(EntityTypeBuilder<AsalNaskah> builder)
    {
        builder.ToTable("register_asal").IsRegional().IsNotAudited();
        builder.HasKey(a => a.NaskahId);
        builder.Property(a => a.NaskahId).ValueGeneratedNever();
    }
}

internal sealed class LembarRekapMapping : IEntityTypeConfiguration<LembarRekap>
{
    public void Configure(EntityTypeBuilder<LembarRekap> builder)
    {
        builder.ToTable("register_lembar").IsRegional().UseXminAsVersion();
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.NamaBerkas).HasMaxLength(ImporRegister.NamaBerkasMaxLength);
        builder.Property(l => l.JenisMedia).HasMaxLength(100);
        builder.Property(l => l.Sha256).HasMaxLength(64);
        builder.Property(l => l.SidikKepala).HasMaxLength(64);
        builder.Property(l => l.Pemetaan).HasJsonb();
        builder.Property(l => l.DaftarKoreksi).HasJsonb();
        builder.Property(l => l.DicatatOleh).HasMaxLength(100);
        builder.HasIndex(RegionalEntity.Property, nameof(LembarRekap.SidikKepala), nameof(LembarRekap.Id));
    }
}
