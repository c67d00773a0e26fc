using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Data;

/// <summary>Plan documents and region profiles. Rows that come by sheet are audited as the sheet they came with.</summary>
internal static class RencanaMapping
{
    public static void AddRencana(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ImporLembar>(impor =>
        {
            impor.ToTable("impor_lembar").IsRegional();
            impor.Property(i => i.Id).ValueGeneratedNever();
            impor.Property(i => i.NamaBerkas).HasMaxLength(ImporLembar.NamaBerkasMaxLength);
            impor.HasIndex(RegionalEntity.Property, nameof(ImporLembar.Jenis), nameof(ImporLembar.SasaranId), nameof(ImporLembar.Sha256));
        });

        modelBuilder.Entity<DokumenRencana>(dokumen =>
        {
            dokumen.ToTable("dokumen_rencana").IsRegional().UseXminAsVersion();
            dokumen.Property(d => d.Id).ValueGeneratedNever();
            dokumen.Property(d => d.Nomor).HasMaxLength(DokumenRencana.NomorMaxLength);
            dokumen.Property(d => d.Judul).HasMaxLength(DokumenRencana.JudulMaxLength);
            dokumen.HasIndex(RegionalEntity.Property, nameof(DokumenRencana.Id));
        });

        modelBuilder.Entity<SimpulRencana>(simpul =>
        {
            simpul.ToTable("simpul_rencana").IsRegional().IsNotAudited();
            simpul.Property(s => s.Id).ValueGeneratedNever();
            simpul.Property(s => s.Kode).HasMaxLength(SimpulRencana.KodeMaxLength);
            simpul.Property(s => s.Uraian).HasMaxLength(SimpulRencana.UraianMaxLength);
            simpul.HasOne<DokumenRencana>().WithMany().HasForeignKey(s => s.DokumenRencanaId).OnDelete(DeleteBehavior.Restrict);
            simpul.HasIndex(s => new { s.DokumenRencanaId, s.Urutan });
            simpul.HasIndex(s => new { s.DokumenRencanaId, s.Kode }).IsUnique();
            simpul.HasIndex(s => new { s.IndukId, s.Urutan });
        });
    }

    public static void AddProfil(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ProfilWilayah>(profil =>
        {
            profil.ToTable("profil_wilayah").IsRegional().IsNotAudited();
            profil.Property(p => p.Id).ValueGeneratedNever();
            profil.Property(p => p.KodeWilayah).HasMaxLength(13);
            profil.Property(p => p.KodeUrusan).HasMaxLength(10);
            profil.Property(p => p.NamaWilayah).HasMaxLength(ProfilWilayah.NamaMaxLength);
            profil.Property(p => p.Uraian).HasMaxLength(ProfilWilayah.UraianMaxLength);
            profil.Property(p => p.Sumber).HasMaxLength(ProfilWilayah.SumberMaxLength);
            profil.HasIndex(RegionalEntity.Property, nameof(ProfilWilayah.KodeUrusan), nameof(ProfilWilayah.KodeWilayah));
            profil.HasIndex(RegionalEntity.Property, nameof(ProfilWilayah.KodeWilayah), nameof(ProfilWilayah.Id));
            profil.HasIndex(RegionalEntity.Property, nameof(ProfilWilayah.Id));
        });

        modelBuilder.Entity<BatasTercatat>(batas =>
        {
            batas.ToTable("batas_tercatat").IsRegional().IsNotAudited();
            batas.Property(b => b.Id).ValueGeneratedNever();
            batas.Property(b => b.KodeA).HasMaxLength(13);
            batas.Property(b => b.KodeB).HasMaxLength(13);
            batas.Property(b => b.Sumber).HasMaxLength(ProfilWilayah.SumberMaxLength);
            batas.HasIndex(RegionalEntity.Property, nameof(BatasTercatat.KodeA));
            batas.HasIndex(RegionalEntity.Property, nameof(BatasTercatat.KodeB));
        });
    }
}
