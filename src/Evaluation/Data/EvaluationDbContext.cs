using Ksd.Evaluation.Domain;
using Ksd.Messaging;
using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Data;

internal sealed class EvaluationDbContext(DbContextOptions<EvaluationDbContext> options) : KsdDbContext(options)
{
    public DbSet<RencanaKerja> RencanaKerja => Set<RencanaKerja>();

    public DbSet<SalinanKerjaSama> SalinanKerjaSama => Set<SalinanKerjaSama>();

    public DbSet<PengakhiranNaskah> PengakhiranNaskah => Set<PengakhiranNaskah>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.AddMessaging();

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
            rencana.HasIndex(r => r.NaskahId).IsUnique();
            rencana.HasIndex(r => r.KerjaSamaId);
            rencana.HasIndex(RegionalEntity.Property, nameof(Domain.RencanaKerja.Id));
            rencana.HasIndex(RegionalEntity.Property, nameof(Domain.RencanaKerja.Departemen), nameof(Domain.RencanaKerja.Id));
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
