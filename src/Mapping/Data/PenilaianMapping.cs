using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Data;

/// <summary>Weight sets and scores, which are only ever added to.</summary>
internal static class PenilaianMapping
{
    public static void AddPenilaian(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<PerangkatBobot>(bobot =>
        {
            bobot.ToTable("perangkat_bobot").IsRegional();
            bobot.Property(b => b.Id).ValueGeneratedNever();
            bobot.Property(b => b.Nama).HasMaxLength(PerangkatBobot.NamaMaxLength);
            bobot.ComplexCollection(b => b.DaftarKriteria, kriteria => kriteria.ToJson());
            bobot.HasIndex(RegionalEntity.Property, nameof(PerangkatBobot.Versi)).IsUnique();
        });

        modelBuilder.Entity<Penilaian>(penilaian =>
        {
            penilaian.ToTable("penilaian").IsRegional();
            penilaian.Property(p => p.Id).ValueGeneratedNever();
            penilaian.Property(p => p.Total).HasPrecision(9, 4);
            penilaian.HasOne<Kandidat>().WithMany().HasForeignKey(p => p.KandidatId).OnDelete(DeleteBehavior.Restrict);
            penilaian.HasOne<PerangkatBobot>().WithMany().HasForeignKey(p => p.PerangkatBobotId).OnDelete(DeleteBehavior.Restrict);
            penilaian.HasIndex(p => new { p.KandidatId, p.Penilai, p.Urutan }).IsUnique();
            penilaian.HasIndex(p => p.PemetaanId);
        });
    }
}
