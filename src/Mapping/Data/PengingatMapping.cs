using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Data;

internal static class PengingatMapping
{
    public static void AddPengingat(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<JadwalPengingat>(jadwal =>
        {
            jadwal.ToTable("jadwal_pengingat").IsNotAudited();
            jadwal.HasKey(j => j.PemetaanId);
            jadwal.Property(j => j.Wilayah).HasMaxLength(RegionalEntity.CodeMaxLength);
            jadwal.HasOne<Pemetaan>().WithOne().HasForeignKey<JadwalPengingat>(j => j.PemetaanId).OnDelete(DeleteBehavior.Cascade);
            jadwal.HasIndex(j => new { j.Terakhir, j.PemetaanId });
        });

        modelBuilder.Entity<PengingatTersampaikan>(pengingat =>
        {
            pengingat.ToTable("pengingat_tersampaikan").IsRegional().IsNotAudited();
            pengingat.HasKey(p => new { p.PemetaanId, p.Bagian, p.Departemen, p.Tenggat, p.Jendela });
        });
    }
}
