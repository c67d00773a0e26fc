using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Data.Portofolio;

/// <summary>The tables of figures; all of them can be made again from the log of facts.</summary>
internal static class PortofolioMapping
{
    public static void AddPortofolio(this ModelBuilder model)
    {
        model.Entity<BarisKontribusi>(baris =>
        {
            baris.ToView("kontribusi_indikator").HasNoKey();
            baris.Property(b => b.Penyebut).HasColumnType("datemultirange");
            baris.Property(b => b.Pembilang).HasColumnType("datemultirange");
        });
        model.Entity<KontribusiSubjek>(baris =>
        {
            baris.ToTable("kontribusi").IsRegional().IsNotAudited();
            baris.HasKey(RegionalEntity.Property, nameof(KontribusiSubjek.SubjekId), nameof(KontribusiSubjek.Urut));
            baris.HasIndex(b => b.KerjaSamaId);
        });
        model.Entity<AngkaHarian>(angka =>
        {
            angka.ToTable("angka_harian").IsRegional().IsNotAudited();
            angka.HasKey(RegionalEntity.Property, nameof(AngkaHarian.Dimensi), nameof(AngkaHarian.Nilai), nameof(AngkaHarian.Indikator), nameof(AngkaHarian.Tanggal));
        });
        model.Entity<BarisLamaTahap>(lama =>
        {
            lama.ToTable("lama_tahap").IsRegional().IsNotAudited();
            lama.HasKey(l => new { l.KerjaSamaId, l.Urut });
            lama.HasIndex(RegionalEntity.Property, nameof(BarisLamaTahap.Tahap), nameof(BarisLamaTahap.DiketahuiPada));
        });
        model.Entity<PembangunanUlang>(ulang =>
        {
            ulang.ToTable("pembangunan_ulang").IsRegional().IsNotAudited();
            ulang.Property(u => u.Id).ValueGeneratedNever();
        });
        model.Entity<AntreanPembangunan>(antrean =>
        {
            antrean.ToTable("antrean_pembangunan").IsNotAudited();
            antrean.HasKey(a => a.PembangunanId);
            antrean.Property(a => a.Wilayah).HasMaxLength(RegionalEntity.CodeMaxLength);
        });
    }
}
