using Ksd.Contracts;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.Messaging;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Jadwal;

/// <summary>
/// Goes through the open pemetaan that were not looked at today. The lock on a row is held as long as the work lasts, so two replicas
/// never do one pemetaan; each reminder is told once, whatever is run again.
/// </summary>
internal sealed class PutaranPengingat(IServiceScopeFactory scopes, IConfiguration configuration, TimeProvider clock)
{
    /// <summary>Days before a deadline; setting <c>Pengingat:HariSebelum</c>. No regulation gives them.</summary>
    private readonly int[] jendela = configuration.GetSection("Pengingat:HariSebelum").Get<int[]>() is { Length: > 0 } set ? set : [14, 7, 3, 1];

    public async Task Run(CancellationToken cancellationToken)
    {
        while (await RunNext(clock.LegalDay(), cancellationToken))
        {
        }
    }

    private async Task<bool> RunNext(DateOnly today, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MappingDbContext>();
        await using var claim = await db.Database.BeginTransactionAsync(cancellationToken);
        var next = await db.JadwalPengingat
            .FromSql($"SELECT * FROM jadwal_pengingat WHERE terakhir < {today} ORDER BY terakhir, pemetaan_id LIMIT 1 FOR UPDATE SKIP LOCKED")
            .AsNoTracking().ToListAsync(cancellationToken);
        if (next is not [var jadwal])
        {
            return false;
        }

        await using (var region = scopes.CreateAsyncScope())
        {
            region.ServiceProvider.GetRequiredService<RegionScope>().Enter(jadwal.Wilayah);
            await Remind(region.ServiceProvider.GetRequiredService<MappingDbContext>(), jadwal, today, cancellationToken);
        }

        await db.Database.ExecuteSqlAsync($"UPDATE jadwal_pengingat SET terakhir = {today} WHERE pemetaan_id = {jadwal.PemetaanId}", cancellationToken);
        await claim.CommitAsync(cancellationToken);
        return true;
    }

    private async Task Remind(MappingDbContext db, JadwalPengingat jadwal, DateOnly today, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var pemetaan = await db.Pemetaan.AsNoTracking().SingleAsync(satu => satu.Id == jadwal.PemetaanId, cancellationToken);
        var counts = await db.Kandidat.Where(kandidat => kandidat.PemetaanId == pemetaan.Id)
            .GroupBy(kandidat => new { kandidat.Departemen, kandidat.Status })
            .Select(group => new JumlahKandidat(group.Key.Departemen, group.Key.Status, group.Count()))
            .ToListAsync(cancellationToken);
        var wajib = nameof(JenisKerjaSama.KsddWajib);
        var belumDinilai = await db.Kandidat.CountAsync(
            kandidat => kandidat.PemetaanId == pemetaan.Id && kandidat.Status == StatusKandidat.Lolos && kandidat.JenisDisarankan != wajib
                && !db.Penilaian.Any(penilaian => penilaian.KandidatId == kandidat.Id),
            cancellationToken);
        var now = clock.GetUtcNow();
        foreach (var pengingat in PengingatPemetaan.Due(pemetaan, counts, belumDinilai, today, jendela))
        {
            var inserted = await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO pengingat_tersampaikan (pemetaan_id, bagian, departemen, tenggat, jendela, pada, region_code)
                VALUES ({pemetaan.Id}, {pengingat.Bagian.ToString()}, {pengingat.Departemen ?? ""}, {pengingat.Tenggat}, {pengingat.Jendela}, {today}, {jadwal.Wilayah})
                ON CONFLICT DO NOTHING
                """,
                cancellationToken);
            if (inserted > 0)
            {
                db.Queue(Told(pemetaan, pengingat, jadwal.Wilayah, now));
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static PemetaanReminded Told(Pemetaan pemetaan, PengingatPemetaan pengingat, string region, DateTimeOffset now) => new()
    {
        EventId = Guid.CreateVersion7(now),
        Region = region,
        AggregateId = pemetaan.Id,
        Version = pemetaan.Version,
        OccurredAt = now,
        Tahun = pemetaan.Tahun,
        Bagian = pengingat.Bagian.ToString(),
        Departemen = pengingat.Departemen,
        NamaDepartemen = pemetaan.ParaPeserta.Find(peserta => peserta.Kode == pengingat.Departemen)?.Nama,
        Sifat = pengingat.Sifat.ToString(),
        Tenggat = pengingat.Tenggat,
        SisaHari = pengingat.SisaHari,
        JumlahMenunggu = pengingat.JumlahMenunggu,
        Pesan = pengingat.Pesan,
        Peran = pengingat.Peran,
    };
}
