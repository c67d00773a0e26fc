using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.Penyusunan;
using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Ksd.Agreements.Data.Penyusunan;

internal sealed class RancanganNaskahMapping : IEntityTypeConfiguration<RancanganNaskah>
{
    public void Configure(EntityTypeBuilder<RancanganNaskah> builder)
    {
        builder.ToTable("rancangan").IsRegional().UseXminAsVersion();
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Templat).HasMaxLength(100);
        builder.Property(r => r.NamaTemplat).HasMaxLength(200);
        builder.Property(r => r.Judul).HasMaxLength(KerjaSama.JudulMaxLength);
        builder.Property(r => r.Isian).HasJsonb();
        builder.Property(r => r.Rakitan).HasJsonb().IsNotAudited();
        builder.Property(r => r.AlasanPeringatan).HasJsonb();
        builder.Property(r => r.KodeVerifikasi).HasMaxLength(KodeVerifikasi.Panjang);
        builder.Property(r => r.Sha256).HasMaxLength(64);
        builder.Property(r => r.DisepakatiOleh).HasMaxLength(100);
        builder.Property(r => r.DisepakatiJabatan).HasMaxLength(200);
        builder.Property(r => r.DicatatOleh).HasMaxLength(100);
        builder.HasOne<KerjaSama>().WithMany().HasForeignKey(r => r.KerjaSamaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.KerjaSamaId, r.Id });
        builder.HasIndex(RegionalEntity.Property, nameof(RancanganNaskah.Id));
        builder.HasIndex(r => r.KodeVerifikasi).IsUnique();

        // A naskah has one agreed text.
        builder.HasIndex(r => r.NaskahId).IsUnique().HasFilter("status = 'Disepakati' AND naskah_id IS NOT NULL AND macam NOT IN ('Lainnya', 'SuratKuasa')");
    }
}

internal sealed class VersiRancanganMapping : IEntityTypeConfiguration<VersiRancangan>
{
    public void Configure(EntityTypeBuilder<VersiRancangan> builder)
    {
        builder.ToTable("rancangan_versi").IsRegional();
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Isi).HasJsonb().IsNotAudited(); // the row is its own history
        builder.Property(v => v.Sha256).HasMaxLength(64);
        builder.Property(v => v.Catatan).HasMaxLength(1000);
        builder.Property(v => v.Oleh).HasMaxLength(100);
        builder.Property(v => v.Jabatan).HasMaxLength(200);
        builder.HasOne<RancanganNaskah>().WithMany().HasForeignKey(v => v.RancanganId).OnDelete(DeleteBehavior.Restrict);

        // Two who save at once cannot both be the next version.
        builder.HasIndex(v => new { v.RancanganId, v.Ke }).IsUnique();
    }
}

internal sealed class TanggapanRancanganMapping : IEntityTypeConfiguration<TanggapanRancangan>
{
    public void Configure(EntityTypeBuilder<TanggapanRancangan> builder)
    {
        builder.ToTable("rancangan_tanggapan").IsRegional().UseXminAsVersion();
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Butir).HasMaxLength(100);
        builder.Property(t => t.Tempat).HasMaxLength(200);
        builder.Property(t => t.Isi).HasMaxLength(RancanganNaskah.UraianMaxLength);
        builder.Property(t => t.Usulan).HasJsonb();
        builder.Property(t => t.Peran).HasMaxLength(50);
        builder.Property(t => t.Oleh).HasMaxLength(100);
        builder.Property(t => t.Jabatan).HasMaxLength(200);
        builder.Property(t => t.Jawaban).HasMaxLength(RancanganNaskah.UraianMaxLength);
        builder.Property(t => t.DijawabOleh).HasMaxLength(100);
        builder.Property(t => t.DijawabJabatan).HasMaxLength(200);
        builder.HasOne<RancanganNaskah>().WithMany().HasForeignKey(t => t.RancanganId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(t => new { t.RancanganId, t.Id });
    }
}

internal sealed class KirimanMitraMapping : IEntityTypeConfiguration<KirimanMitra>
{
    public void Configure(EntityTypeBuilder<KirimanMitra> builder)
    {
        builder.ToTable("rancangan_kiriman").IsRegional();
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.NamaBerkas).HasMaxLength(255);
        builder.Property(k => k.Sha256).HasMaxLength(64);
        builder.Property(k => k.DaftarPerubahan).HasJsonb().IsNotAudited(); // the row is its own history
        builder.Property(k => k.DaftarKomentar).HasJsonb();
        builder.Property(k => k.Oleh).HasMaxLength(100);
        builder.Property(k => k.Jabatan).HasMaxLength(200);
        builder.HasOne<RancanganNaskah>().WithMany().HasForeignKey(k => k.RancanganId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(k => new { k.RancanganId, k.Id });
    }
}

internal sealed class PemeriksaanTandaTanganMapping : IEntityTypeConfiguration<PemeriksaanTandaTangan>
{
    public void Configure(EntityTypeBuilder<PemeriksaanTandaTangan> builder)
    {
        builder.ToTable("pemeriksaan_tanda_tangan").IsRegional();
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Sha256).HasMaxLength(64);
        builder.Property(p => p.DaftarHasil).HasJsonb();
        builder.Property(p => p.Oleh).HasMaxLength(100);
        builder.Property(p => p.Jabatan).HasMaxLength(200);
        builder.HasOne<Dokumen>().WithMany().HasForeignKey(p => p.DokumenId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => new { p.DokumenId, p.Id });
    }
}

internal sealed class TeksBakuMapping : IEntityTypeConfiguration<TeksBaku>
{
    public void Configure(EntityTypeBuilder<TeksBaku> builder)
    {
        builder.ToTable("teks_baku").IsRegional().UseXminAsVersion();
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Kode).HasMaxLength(100);
        builder.Property(t => t.Teks).IsNotAudited(); // its versions are the history
        builder.HasIndex(RegionalEntity.Property, nameof(TeksBaku.Macam), nameof(TeksBaku.Kode)).IsUnique();
    }
}

internal sealed class VersiTeksBakuMapping : IEntityTypeConfiguration<VersiTeksBaku>
{
    public void Configure(EntityTypeBuilder<VersiTeksBaku> builder)
    {
        builder.ToTable("teks_baku_versi").IsRegional();
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Teks).IsNotAudited(); // the row is its own history
        builder.Property(v => v.Alasan).HasMaxLength(1000);
        builder.Property(v => v.Oleh).HasMaxLength(100);
        builder.Property(v => v.Jabatan).HasMaxLength(200);
        builder.HasOne<TeksBaku>().WithMany().HasForeignKey(v => v.TeksBakuId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(v => new { v.TeksBakuId, v.Ke }).IsUnique();
    }
}

/// <summary>Whose rows are visible; versions are only ever added.</summary>
internal static class PenyusunanMigration
{
    public static void EnableKirimanDanTandaTangan(this MigrationBuilder migration)
    {
        migration.EnableInsertOnlyRegionIsolation("rancangan_kiriman");
        migration.EnableInsertOnlyRegionIsolation("pemeriksaan_tanda_tangan");
    }

    public static void EnablePenyusunan(this MigrationBuilder migration)
    {
        foreach (var table in new[] { "rancangan", "rancangan_tanggapan", "teks_baku" })
        {
            migration.EnableRegionIsolation(table);
        }

        foreach (var table in new[] { "rancangan_versi", "teks_baku_versi" })
        {
            migration.EnableInsertOnlyRegionIsolation(table);
        }
    }
}
