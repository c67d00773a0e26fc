using Ksd.Agreements.Domain;
using Ksd.Messaging;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Data;

internal sealed class AgreementsDbContext(DbContextOptions<AgreementsDbContext> options) : KsdDbContext(options)
{
    public DbSet<KerjaSama> KerjaSama => Set<KerjaSama>();

    public DbSet<Naskah> Naskah => Set<Naskah>();

    public DbSet<Fakta> Fakta => Set<Fakta>();

    public DbSet<Dokumen> Dokumen => Set<Dokumen>();

    public DbSet<Riwayat> Riwayat => Set<Riwayat>();

    public DbSet<RencanaItem> RencanaItem => Set<RencanaItem>();

    public DbSet<TunggakanLaporan> TunggakanLaporan => Set<TunggakanLaporan>();

    public DbSet<SalinanLaporan> SalinanLaporan => Set<SalinanLaporan>();

    public DbSet<SalinanEvaluasi> SalinanEvaluasi => Set<SalinanEvaluasi>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.AddMessaging();
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AgreementsDbContext).Assembly);
    }
}
