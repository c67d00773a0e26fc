using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ksd.Agreements.Data;

internal sealed class KerjaSamaMapping : IEntityTypeConfiguration<KerjaSama>
{
    public void Configure(EntityTypeBuilder<KerjaSama> builder)
    {
        builder.ToTable("kerja_sama").IsRegional().UseXminAsVersion();
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.Judul).HasMaxLength(KerjaSama.JudulMaxLength);
        builder.Property(k => k.PerangkatDaerah).HasMaxLength(300);
        builder.Property(k => k.DicatatOleh).HasMaxLength(100);
        builder.Property(k => k.Usulan).HasJsonb();
        builder.Ignore(k => k.ParaPihak).Ignore(k => k.Kesepakatan).Ignore(k => k.Nota);
        builder.HasMany(k => k.DaftarNaskah).WithOne().HasForeignKey(n => n.KerjaSamaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(k => k.DaftarFakta).WithOne().HasForeignKey(f => f.KerjaSamaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(k => k.DaftarDokumen).WithOne().HasForeignKey(d => d.KerjaSamaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(k => k.DaftarRiwayat).WithOne().HasForeignKey(r => r.KerjaSamaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(RegionalEntity.Property, nameof(KerjaSama.Id));
        builder.HasIndex(RegionalEntity.Property, nameof(KerjaSama.Tahap), nameof(KerjaSama.Id));
        builder.HasIndex(RegionalEntity.Property, nameof(KerjaSama.AcaraId), nameof(KerjaSama.Id)).HasFilter("acara_id IS NOT NULL");
    }
}

internal sealed class NaskahMapping : IEntityTypeConfiguration<Naskah>
{
    public void Configure(EntityTypeBuilder<Naskah> builder)
    {
        builder.ToTable("naskah").IsRegional();
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.Property(n => n.Judul).HasMaxLength(Naskah.JudulMaxLength);
        builder.Property(n => n.Isi).HasJsonb();
        builder.Ignore(n => n.DalamProses).Ignore(n => n.DapatDiubah).Ignore(n => n.Jejak);
        builder.HasIndex(n => n.KerjaSamaId);
        builder.HasIndex(n => n.IndukId);
        builder.HasIndex(n => n.MengubahId);
    }
}

internal sealed class FaktaMapping : IEntityTypeConfiguration<Fakta>
{
    public void Configure(EntityTypeBuilder<Fakta> builder)
    {
        builder.ToTable("fakta").IsRegional();
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Jenis).HasMaxLength(60);
        builder.Property(f => f.Isi).HasJsonb();
        builder.Property(f => f.Oleh).HasMaxLength(100);
        builder.Property(f => f.Jabatan).HasMaxLength(200);
        builder.HasIndex(f => f.KerjaSamaId);
    }
}

internal sealed class DokumenMapping : IEntityTypeConfiguration<Dokumen>
{
    public void Configure(EntityTypeBuilder<Dokumen> builder)
    {
        builder.ToTable("dokumen").IsRegional();
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Nomor).HasMaxLength(Naskah.NomorMaxLength);
        builder.Property(d => d.NamaBerkas).HasMaxLength(255);
        builder.Property(d => d.JenisMedia).HasMaxLength(100);
        builder.Property(d => d.Sha256).HasMaxLength(64);
        builder.Property(d => d.Oleh).HasMaxLength(100);
        builder.Property(d => d.Jabatan).HasMaxLength(200);
        builder.HasIndex(d => d.KerjaSamaId);
        builder.HasIndex(RegionalEntity.Property, nameof(Dokumen.Sha256));
    }
}

internal sealed class RiwayatMapping : IEntityTypeConfiguration<Riwayat>
{
    public void Configure(EntityTypeBuilder<Riwayat> builder)
    {
        builder.ToTable("riwayat").IsRegional();
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.DasarHukum).HasMaxLength(100);
        builder.Property(r => r.AlasanPeringatan).HasJsonb();
        builder.Ignore(r => r.PeringatanDilewati);
        builder.Property(r => r.Oleh).HasMaxLength(100);
        builder.Property(r => r.Jabatan).HasMaxLength(200);

        // One change, one version, one step: two clients that take the same step at once cannot both be in it.
        builder.HasIndex(r => new { r.KerjaSamaId, r.Versi }).IsUnique();
    }
}

internal sealed class RencanaItemMapping : IEntityTypeConfiguration<RencanaItem>
{
    public void Configure(EntityTypeBuilder<RencanaItem> builder)
    {
        builder.ToTable("rencana_item").IsRegional();
        builder.Property(i => i.Id).ValueGeneratedNever();
    }
}

internal sealed class TunggakanLaporanMapping : IEntityTypeConfiguration<TunggakanLaporan>
{
    public void Configure(EntityTypeBuilder<TunggakanLaporan> builder)
    {
        builder.ToTable("tunggakan_laporan").IsRegional();
        builder.Property(t => t.Id).ValueGeneratedNever();
    }
}
