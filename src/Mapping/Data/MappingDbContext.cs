using System.Linq.Expressions;
using Ksd.Mapping.Domain;
using Ksd.Messaging;
using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Data;

internal sealed class MappingDbContext(DbContextOptions<MappingDbContext> options) : KsdDbContext(options)
{
    public DbSet<Pemetaan> Pemetaan => Set<Pemetaan>();

    public DbSet<Kandidat> Kandidat => Set<Kandidat>();

    public DbSet<DaftarRencana> DaftarRencana => Set<DaftarRencana>();

    public DbSet<ItemRencana> ItemRencana => Set<ItemRencana>();

    public DbSet<RisalahTkksd> RisalahTkksd => Set<RisalahTkksd>();

    public DbSet<KoordinasiTeknis> KoordinasiTeknis => Set<KoordinasiTeknis>();

    public DbSet<PerangkatBobot> PerangkatBobot => Set<PerangkatBobot>();

    public DbSet<Penilaian> Penilaian => Set<Penilaian>();

    public DbSet<LembarTriase> LembarTriase => Set<LembarTriase>();

    public DbSet<LampiranKandidat> LampiranKandidat => Set<LampiranKandidat>();

    public DbSet<ImporLembar> ImporLembar => Set<ImporLembar>();

    public DbSet<DokumenRencana> DokumenRencana => Set<DokumenRencana>();

    public DbSet<SimpulRencana> SimpulRencana => Set<SimpulRencana>();

    public DbSet<ProfilWilayah> ProfilWilayah => Set<ProfilWilayah>();

    public DbSet<BatasTercatat> BatasTercatat => Set<BatasTercatat>();

    public DbSet<JadwalPengingat> JadwalPengingat => Set<JadwalPengingat>();

    public DbSet<SalinanKerjaSama> SalinanKerjaSama => Set<SalinanKerjaSama>();

    public DbSet<SalinanPihak> SalinanPihak => Set<SalinanPihak>();

    public DbSet<SalinanRencanaKerja> SalinanRencanaKerja => Set<SalinanRencanaKerja>();

    public DbSet<SalinanEvaluasi> SalinanEvaluasi => Set<SalinanEvaluasi>();

    /// <summary>Kerja sama as Agreements last told, with the work plans that Evaluation opened for them.</summary>
    public IQueryable<JejakKerjaSama> Jejak(Expression<Func<SalinanKerjaSama, bool>> which) => SalinanKerjaSama.AsNoTracking()
        .Where(which)
        .Select(salinan => new JejakKerjaSama(
            salinan,
            SalinanRencanaKerja.Where(rencana => rencana.KerjaSamaId == salinan.Id).Select(rencana => rencana.Id).ToList(),
            SalinanEvaluasi.Where(evaluasi => evaluasi.KerjaSamaId == salinan.Id).ToList()));

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.AddMessaging();
        modelBuilder.AddRencana();
        modelBuilder.AddProfil();
        modelBuilder.AddPenilaian();
        modelBuilder.AddKeputusan();
        modelBuilder.AddPengingat();

        modelBuilder.Entity<Pemetaan>(pemetaan =>
        {
            pemetaan.ToTable("pemetaan").IsRegional().UseXminAsVersion();
            pemetaan.Property(p => p.Id).ValueGeneratedNever();
            pemetaan.Property(p => p.Petunjuk).HasMaxLength(IsiKandidat.TextMaxLength);
            pemetaan.ComplexCollection(p => p.ParaPeserta, peserta => peserta.ToJson());
            pemetaan.HasIndex(RegionalEntity.Property, nameof(Domain.Pemetaan.Tahun)).IsUnique();
        });

        modelBuilder.Entity<Kandidat>(kandidat =>
        {
            kandidat.ToTable("kandidat").IsRegional().UseXminAsVersion();
            kandidat.Property(k => k.Id).ValueGeneratedNever();
            kandidat.Property(k => k.Judul).HasMaxLength(Domain.Kandidat.JudulMaxLength);
            kandidat.Property(k => k.Departemen).HasMaxLength(Domain.Kandidat.DepartemenMaxLength);
            kandidat.Property(k => k.KodeUrusan).HasMaxLength(10);
            kandidat.ComplexProperty(k => k.Isi, isi => isi.ToJson());
            kandidat.ComplexProperty(k => k.Saran, saran => saran.ToJson());
            kandidat.ComplexProperty(k => k.PertimbanganTkksd, pertimbangan => pertimbangan.ToJson());
            kandidat.ComplexProperty(k => k.Triase, triase => triase.ToJson());
            kandidat.ComplexCollection(k => k.DaftarRiwayat, riwayat => riwayat.ToJson());
            kandidat.HasOne<Pemetaan>().WithMany().HasForeignKey(k => k.PemetaanId).OnDelete(DeleteBehavior.Restrict);
            kandidat.HasIndex(RegionalEntity.Property, nameof(Domain.Kandidat.Id));

            // The overview counts from the index alone: the rows themselves are wide.
            kandidat.HasIndex(
                    RegionalEntity.Property, nameof(Domain.Kandidat.PemetaanId), nameof(Domain.Kandidat.KodeUrusan), nameof(Domain.Kandidat.Status),
                    nameof(Domain.Kandidat.Departemen), nameof(Domain.Kandidat.JenisDisarankan))
                .HasDatabaseName("ix_kandidat_ikhtisar");
            foreach (var filter in new[] { nameof(Domain.Kandidat.PemetaanId), nameof(Domain.Kandidat.Departemen), nameof(Domain.Kandidat.KodeUrusan), nameof(Domain.Kandidat.Status) })
            {
                kandidat.HasIndex(RegionalEntity.Property, filter, nameof(Domain.Kandidat.Id));
            }
        });

        modelBuilder.Entity<LembarTriase>(lembar =>
        {
            lembar.ToTable("lembar_triase").IsRegional().UseXminAsVersion();
            lembar.Property(l => l.Id).ValueGeneratedNever();
            lembar.ComplexCollection(l => l.DaftarPutusan, putusan => putusan.ToJson());
            lembar.HasOne<Pemetaan>().WithMany().HasForeignKey(l => l.PemetaanId).OnDelete(DeleteBehavior.Restrict);
            lembar.HasIndex(RegionalEntity.Property, nameof(Domain.LembarTriase.Id));
        });

        modelBuilder.Entity<LampiranKandidat>(lampiran =>
        {
            lampiran.ToTable("lampiran_kandidat").IsRegional();
            lampiran.Property(l => l.Id).ValueGeneratedNever();
            lampiran.Property(l => l.NamaBerkas).HasMaxLength(Domain.LampiranKandidat.NamaBerkasMaxLength);
            lampiran.HasOne<Kandidat>().WithMany().HasForeignKey(l => l.KandidatId).OnDelete(DeleteBehavior.Restrict);
            lampiran.HasIndex(l => new { l.KandidatId, l.Sha256 }).IsUnique();
        });

        modelBuilder.Entity<DaftarRencana>(daftar =>
        {
            daftar.ToTable("daftar_rencana").IsRegional().UseXminAsVersion();
            daftar.Property(d => d.Id).ValueGeneratedNever();
            daftar.Property(d => d.NomorKeputusan).HasMaxLength(Domain.DaftarRencana.NomorKeputusanMaxLength);
            daftar.ComplexCollection(d => d.DaftarKesepakatan, kesepakatan => kesepakatan.ToJson());
            daftar.HasOne<Pemetaan>().WithMany().HasForeignKey(d => d.PemetaanId).OnDelete(DeleteBehavior.Restrict);
            daftar.HasMany(d => d.DaftarItem).WithOne().HasForeignKey(item => item.DaftarRencanaId).OnDelete(DeleteBehavior.Cascade);
            daftar.HasIndex(d => new { d.PemetaanId, d.Urutan }).IsUnique();
        });

        modelBuilder.Entity<ItemRencana>(item =>
        {
            item.ToTable("item_rencana").IsRegional();
            item.Property(i => i.Id).ValueGeneratedNever();
            item.HasOne<Kandidat>().WithOne().HasForeignKey<ItemRencana>(i => i.KandidatId).OnDelete(DeleteBehavior.Restrict);
            item.HasIndex(i => new { i.DaftarRencanaId, i.Nomor });
        });

        modelBuilder.Entity<SalinanKerjaSama>(salinan =>
        {
            salinan.ToTable("salinan_kerja_sama").IsRegional().IsNotAudited();
            salinan.Property(s => s.Id).ValueGeneratedNever();
            salinan.ComplexCollection(s => s.ParaMitra, mitra => mitra.ToJson());
            salinan.HasIndex(s => s.Urusan).HasMethod("gin");
            salinan.HasIndex(RegionalEntity.Property);
            salinan.HasIndex(s => s.KandidatId);
            salinan.HasIndex(s => s.RencanaItemId);
        });

        modelBuilder.Entity<SalinanPihak>(salinan =>
        {
            salinan.ToTable("salinan_pihak").IsRegional().IsNotAudited();
            salinan.Property(s => s.Id).ValueGeneratedNever();
            salinan.HasIndex(RegionalEntity.Property, nameof(Domain.SalinanPihak.Kelas), nameof(Domain.SalinanPihak.Nama));
        });

        modelBuilder.Entity<SalinanRencanaKerja>(salinan =>
        {
            salinan.ToTable("salinan_rencana_kerja").IsRegional().IsNotAudited();
            salinan.Property(s => s.Id).ValueGeneratedNever();
            salinan.HasIndex(s => s.KerjaSamaId);
        });

        modelBuilder.Entity<SalinanEvaluasi>(salinan =>
        {
            salinan.ToTable("salinan_evaluasi").IsRegional().IsNotAudited();
            salinan.Property(s => s.Id).ValueGeneratedNever();
            salinan.Property(s => s.Nilai).HasPrecision(6, 3);
            salinan.HasIndex(s => s.KerjaSamaId);
        });
    }
}
