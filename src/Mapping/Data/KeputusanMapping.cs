using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Data;

/// <summary>What a decision rests on: minutes of the forum, and the coordination about duties.</summary>
internal static class KeputusanMapping
{
    public static void AddKeputusan(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<RisalahTkksd>(risalah =>
        {
            risalah.ToTable("risalah_tkksd").IsRegional();
            risalah.Property(r => r.Id).ValueGeneratedNever();
            risalah.ComplexCollection(r => r.DaftarHadir, hadir => hadir.ToJson());
            risalah.HasOne<DaftarRencana>().WithMany().HasForeignKey(r => r.DaftarRencanaId).OnDelete(DeleteBehavior.Restrict);
        });

        modelBuilder.Entity<KoordinasiTeknis>(koordinasi =>
        {
            koordinasi.ToTable("koordinasi_teknis").IsRegional().UseXminAsVersion();
            koordinasi.Property(k => k.Id).ValueGeneratedNever();
            koordinasi.Ignore(k => k.IsAgreed);
            koordinasi.ComplexCollection(k => k.DaftarHadir, hadir => hadir.ToJson());
            koordinasi.ComplexCollection(k => k.ParaKepala, kepala => kepala.ToJson());
            koordinasi.HasOne<Kandidat>().WithMany().HasForeignKey(k => k.KandidatId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
