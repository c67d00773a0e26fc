using Ksd.Evaluation.Data.Portofolio;
using Ksd.Evaluation.Domain;
using Ksd.Messaging;
using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Data;

internal sealed class EvaluationDbContext(DbContextOptions<EvaluationDbContext> options) : KsdDbContext(options)
{
    public DbSet<RencanaKerja> RencanaKerja => Set<RencanaKerja>();

    public DbSet<VersiRencanaKerja> VersiRencanaKerja => Set<VersiRencanaKerja>();

    public DbSet<Laporan> Laporan => Set<Laporan>();

    public DbSet<Bukti> Bukti => Set<Bukti>();

    public DbSet<Instrumen> Instrumen => Set<Instrumen>();

    public DbSet<Evaluasi> Evaluasi => Set<Evaluasi>();

    public DbSet<LaporanResmi> LaporanResmi => Set<LaporanResmi>();

    public DbSet<TindakLanjut> TindakLanjut => Set<TindakLanjut>();

    public DbSet<BlokirLuarNegeri> BlokirLuarNegeri => Set<BlokirLuarNegeri>();

    public DbSet<CatatanFakta> CatatanFakta => Set<CatatanFakta>();

    public DbSet<SalinanKerjaSama> SalinanKerjaSama => Set<SalinanKerjaSama>();

    public DbSet<PengakhiranNaskah> PengakhiranNaskah => Set<PengakhiranNaskah>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.AddMessaging();
        modelBuilder.AddPortofolio();

        modelBuilder.Entity<RencanaKerja>(rencana =>
        {
            rencana.ToTable("rencana_kerja").IsRegional().UseXminAsVersion();
            rencana.Property(r => r.Id).ValueGeneratedNever();
            rencana.ComplexCollection(r => r.ParaPihak, pihak => pihak.ToJson());
            rencana.ComplexCollection(r => r.DaftarDampak, dampak => dampak.ToJson());
            rencana.ComplexCollection(r => r.DaftarKegiatan, kegiatan => kegiatan.ToJson());
            rencana.ComplexCollection(r => r.DaftarIndikator, indikator =>
            {
                indikator.ToJson();
                indikator.ComplexCollection(i => i.DaftarTarget);
            });
            rencana.ComplexCollection(r => r.DaftarRencanaTahunan, tahunan => tahunan.ToJson());
            rencana.HasIndex(r => r.NaskahId).IsUnique();
            rencana.HasIndex(r => r.KerjaSamaId);
            rencana.HasIndex(RegionalEntity.Property, nameof(Domain.RencanaKerja.Id));
            rencana.HasIndex(RegionalEntity.Property, nameof(Domain.RencanaKerja.Departemen), nameof(Domain.RencanaKerja.Id));
        });

        modelBuilder.Entity<VersiRencanaKerja>(versi =>
        {
            versi.ToTable("versi_rencana_kerja").IsRegional();
            versi.Property(v => v.Id).ValueGeneratedNever();
            versi.ComplexCollection(v => v.DaftarKegiatan, kegiatan => kegiatan.ToJson());
            versi.ComplexCollection(v => v.DaftarIndikator, indikator =>
            {
                indikator.ToJson();
                indikator.ComplexCollection(i => i.DaftarTarget);
            });
            versi.HasIndex(v => new { v.RencanaKerjaId, v.Nomor }).IsUnique();
        });

        modelBuilder.Entity<Laporan>(laporan =>
        {
            laporan.ToTable("laporan").IsRegional().UseXminAsVersion();
            laporan.Property(l => l.Id).ValueGeneratedNever();
            laporan.Property(l => l.DaftarCatatan).HasJsonb();
            laporan.Ignore(l => l.Kiriman);
            laporan.Ignore(l => l.Isi);
            laporan.HasIndex(l => new { l.RencanaKerjaId, l.KodePeriode, l.Pelapor, l.NamaPelapor }).IsUnique();
            laporan.HasIndex(RegionalEntity.Property, nameof(Domain.Laporan.Id));
            laporan.HasIndex(RegionalEntity.Property, nameof(Domain.Laporan.Departemen), nameof(Domain.Laporan.Id));
            laporan.HasIndex(l => l.KerjaSamaId);
        });

        modelBuilder.Entity<Bukti>(bukti =>
        {
            bukti.ToTable("bukti").IsRegional();
            bukti.Property(b => b.Id).ValueGeneratedNever();
            bukti.HasIndex(b => new { b.RencanaKerjaId, b.Sha256 });
        });

        modelBuilder.Entity<Instrumen>(instrumen =>
        {
            instrumen.ToTable("instrumen").IsRegional();
            instrumen.Property(i => i.Id).ValueGeneratedNever();
            instrumen.Property(i => i.DaftarButir).HasJsonb();
            instrumen.HasIndex(RegionalEntity.Property, nameof(Domain.Instrumen.Jenis), nameof(Domain.Instrumen.Versi)).IsUnique();
        });

        modelBuilder.Entity<Evaluasi>(evaluasi =>
        {
            evaluasi.ToTable("evaluasi").IsRegional().UseXminAsVersion();
            evaluasi.Property(e => e.Id).ValueGeneratedNever();
            evaluasi.Property(e => e.DaftarPenilaian).HasJsonb();
            evaluasi.Property(e => e.Putusan).HasJsonb();
            evaluasi.Ignore(e => e.Selisih);
            evaluasi.HasIndex(e => new { e.RencanaKerjaId, e.Tahun, e.Semester }).IsUnique();
            evaluasi.HasIndex(RegionalEntity.Property, nameof(Domain.Evaluasi.Id));
            evaluasi.HasIndex(RegionalEntity.Property, nameof(Domain.Evaluasi.Departemen), nameof(Domain.Evaluasi.Id));
            evaluasi.HasIndex(RegionalEntity.Property, nameof(Domain.Evaluasi.TanpaDampakBerturut), nameof(Domain.Evaluasi.Id))
                .HasFilter("tanpa_dampak_berturut").HasDatabaseName("ix_evaluasi_tanpa_dampak");
        });

        modelBuilder.Entity<LaporanResmi>(resmi =>
        {
            resmi.ToTable("laporan_resmi").IsRegional();
            resmi.Property(r => r.Id).ValueGeneratedNever();
            resmi.HasIndex(RegionalEntity.Property, nameof(Domain.LaporanResmi.Id));
        });

        modelBuilder.Entity<AntreanLaporanResmi>(antrean =>
        {
            antrean.ToTable("antrean_laporan_resmi").IsNotAudited();
            antrean.HasKey(a => a.LaporanId);
            antrean.Property(a => a.Wilayah).HasMaxLength(RegionalEntity.CodeMaxLength);
        });

        modelBuilder.Entity<TindakLanjut>(tindakLanjut =>
        {
            tindakLanjut.ToTable("tindak_lanjut").IsRegional().UseXminAsVersion();
            tindakLanjut.Property(t => t.Id).ValueGeneratedNever();
            tindakLanjut.HasIndex(t => t.EvaluasiId);
            tindakLanjut.HasIndex(RegionalEntity.Property, nameof(Domain.TindakLanjut.Id));
            tindakLanjut.HasIndex(RegionalEntity.Property, nameof(Domain.TindakLanjut.Penanggung), nameof(Domain.TindakLanjut.Id));
        });

        modelBuilder.Entity<CatatanFakta>(fakta =>
        {
            fakta.ToTable("catatan_fakta").IsRegional().IsNotAudited();
            fakta.Property(f => f.Id).ValueGeneratedNever();
            fakta.Property(f => f.Isi).HasJsonb();
            fakta.HasIndex(f => f.KerjaSamaId);
            fakta.HasIndex(RegionalEntity.Property, nameof(Domain.CatatanFakta.KerjaSamaId), nameof(Domain.CatatanFakta.Id));
        });

        modelBuilder.Entity<AntreanPortofolio>(antrean =>
        {
            antrean.ToTable("antrean_portofolio").IsNotAudited();
            antrean.HasKey(a => a.FaktaId);
            antrean.Property(a => a.Wilayah).HasMaxLength(RegionalEntity.CodeMaxLength);
        });

        modelBuilder.Entity<PutaranHarian>(putaran =>
        {
            putaran.ToTable("putaran_harian").IsNotAudited();
            putaran.HasKey(p => p.Wilayah);
            putaran.Property(p => p.Wilayah).HasMaxLength(RegionalEntity.CodeMaxLength);
        });

        modelBuilder.Entity<Pengingat>(pengingat =>
        {
            pengingat.ToTable("pengingat").IsRegional().IsNotAudited();
            pengingat.HasKey(p => new { p.RencanaKerjaId, p.KodePeriode, p.Sifat });
        });

        modelBuilder.Entity<BlokirLuarNegeri>(blokir =>
        {
            blokir.ToTable("blokir_luar_negeri").IsRegional().IsNotAudited();
            blokir.HasKey(b => new { b.NaskahId, b.Tahun });
        });

        modelBuilder.Entity<PerubahanNaskah>(perubahan =>
        {
            perubahan.ToTable("perubahan_naskah").IsRegional().IsNotAudited();
            perubahan.Property(p => p.Id).ValueGeneratedNever();
        });

        modelBuilder.Entity<KewajibanKerjaSama>(kewajiban =>
        {
            kewajiban.ToTable("kewajiban_kerja_sama").IsRegional().IsNotAudited();
            kewajiban.Property(k => k.Id).ValueGeneratedNever();
        });

        modelBuilder.Entity<SalinanKerjaSama>(salinan =>
        {
            salinan.ToTable("salinan_kerja_sama").IsRegional().IsNotAudited();
            salinan.Property(s => s.Id).ValueGeneratedNever();
        });

        modelBuilder.Entity<PengakhiranNaskah>(pengakhiran =>
        {
            pengakhiran.ToTable("pengakhiran_naskah").IsRegional().IsNotAudited();
            pengakhiran.Property(p => p.Id).ValueGeneratedNever();
        });
    }
}
