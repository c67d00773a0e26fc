using Ksd.Agreements.Domain.BukuPihak;
using Ksd.Agreements.Domain.Organisasi;
using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ksd.Agreements.Data.BukuPihak;

internal sealed class PihakTerdaftarMapping : IEntityTypeConfiguration<PihakTerdaftar>
{
    public void Configure(EntityTypeBuilder<PihakTerdaftar> builder)
    {
        builder.ToTable("pihak").IsRegional().UseXminAsVersion();
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Nama).HasMaxLength(PihakTerdaftar.NamaMaxLength);
        builder.Property(p => p.Wilayah).HasMaxLength(30);
        builder.Property(p => p.DaftarNama).HasJsonb();
        builder.Property(p => p.DaftarKelas).HasJsonb();
        builder.Property(p => p.DaftarSuratLegal).HasJsonb();
        builder.Property(p => p.DaftarPailit).HasJsonb();
        builder.Property(p => p.DicatatOleh).HasMaxLength(100);
        builder.HasIndex(RegionalEntity.Property, nameof(PihakTerdaftar.Id));
        builder.HasIndex(RegionalEntity.Property, nameof(PihakTerdaftar.Kelas), nameof(PihakTerdaftar.Id));
        builder.HasIndex(RegionalEntity.Property, nameof(PihakTerdaftar.Wilayah)).IsUnique().HasFilter("wilayah IS NOT NULL AND digabung_ke_id IS NULL");
        builder.HasIndex(RegionalEntity.Property).HasFilter("pailit").HasDatabaseName("ix_pihak_pailit");
    }
}

internal sealed class UsulanGabungMapping : IEntityTypeConfiguration<UsulanGabung>
{
    public void Configure(EntityTypeBuilder<UsulanGabung> builder)
    {
        builder.ToTable("pihak_gabung").IsRegional().UseXminAsVersion();
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.DiusulkanOleh).HasMaxLength(100);
        builder.Property(u => u.DiputuskanOleh).HasMaxLength(100);
        builder.Property(u => u.Jabatan).HasMaxLength(200);
        builder.HasIndex(u => new { u.PihakId, u.SasaranId }).IsUnique();
        builder.HasIndex(RegionalEntity.Property, nameof(UsulanGabung.Hasil), nameof(UsulanGabung.Id));
    }
}

internal sealed class PetugasPenghubungMapping : IEntityTypeConfiguration<PetugasPenghubung>
{
    public void Configure(EntityTypeBuilder<PetugasPenghubung> builder)
    {
        builder.ToTable("petugas_penghubung").IsRegional().UseXminAsVersion();
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Ignore(p => p.Kontak);
        builder.Property(p => p.Nama).HasMaxLength(200);
        builder.Property(p => p.Jabatan).HasMaxLength(200);
        builder.Property(p => p.DicatatOleh).HasMaxLength(100);
        builder.HasIndex(p => p.KerjaSamaId);
    }
}

internal sealed class AksesDataPribadiMapping : IEntityTypeConfiguration<AksesDataPribadi>
{
    public void Configure(EntityTypeBuilder<AksesDataPribadi> builder)
    {
        // It is a log itself.
        builder.ToTable("akses_data_pribadi").IsRegional().IsNotAudited();
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Oleh).HasMaxLength(100);
        builder.Property(a => a.Jabatan).HasMaxLength(200);
        builder.Property(a => a.Keperluan).HasMaxLength(500);
        builder.HasIndex(RegionalEntity.Property, nameof(AksesDataPribadi.Id));
    }
}

internal sealed class JabatanMapping : IEntityTypeConfiguration<Jabatan>
{
    public void Configure(EntityTypeBuilder<Jabatan> builder)
    {
        builder.ToTable("jabatan").IsRegional().UseXminAsVersion();
        builder.Property(j => j.Id).ValueGeneratedNever();
        builder.Property(j => j.Nama).HasMaxLength(200);
        builder.Property(j => j.PerangkatDaerah).HasMaxLength(300);
        builder.HasMany(j => j.DaftarPemangku).WithOne().HasForeignKey(p => p.JabatanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(RegionalEntity.Property, nameof(Jabatan.Nama), nameof(Jabatan.PerangkatDaerah)).IsUnique().AreNullsDistinct(false);
    }
}

internal sealed class PemangkuJabatanMapping : IEntityTypeConfiguration<PemangkuJabatan>
{
    public void Configure(EntityTypeBuilder<PemangkuJabatan> builder)
    {
        builder.ToTable("pemangku_jabatan").IsRegional();
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Nama).HasMaxLength(200);
        builder.Property(p => p.Subjek).HasMaxLength(100);
        builder.HasIndex(p => p.JabatanId);
        builder.HasIndex(RegionalEntity.Property, nameof(PemangkuJabatan.Subjek));
    }
}

internal sealed class TimKoordinasiMapping : IEntityTypeConfiguration<TimKoordinasi>
{
    public void Configure(EntityTypeBuilder<TimKoordinasi> builder)
    {
        builder.ToTable("tim_koordinasi").IsRegional().UseXminAsVersion();
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.NomorKeputusan).HasMaxLength(100);
        builder.Property(t => t.DaftarAnggota).HasJsonb();
        builder.HasIndex(RegionalEntity.Property, nameof(TimKoordinasi.Mulai));
    }
}
