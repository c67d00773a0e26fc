using System.ComponentModel.DataAnnotations;
using Ksd.Contracts;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.Messaging;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>Records the Keputusan Kepala Daerah that lays down an agreed list; from then on list and pemetaan are only read.</summary>
internal static class DecideDaftarRencana
{
    public sealed record Request(
        [property: Required, StringLength(DaftarRencana.NomorKeputusanMaxLength)] string Nomor, [property: Required] DateOnly? Tanggal);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/daftar-rencana/{id:guid}/keputusan", Handle)
        .WithSummary("Mencatat Keputusan Kepala Daerah yang menetapkan Daftar Rencana KSD")
        .RequireRoles([.. Alur.ActorsOf(PeristiwaKandidat.Tetapkan)])
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<DaftarRencanaView>, ProblemHttpResult>> Handle(
        Guid id,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        Request request,
        Caller caller,
        MappingDbContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (await db.DaftarRencana.Include(daftar => daftar.DaftarItem).SingleOrDefaultAsync(daftar => daftar.Id == id, cancellationToken)
            is not { } daftar)
        {
            return Missing.DaftarRencana();
        }

        db.ExpectVersion(daftar, ifMatch);
        if (request.Tanggal > clock.LegalDay())
        {
            return Problems.InvalidInput("tanggal", Language.Choose("Tanggal keputusan belum tiba.", "The date of the Keputusan is in the future."));
        }

        var pemetaan = await db.Pemetaan.SingleAsync(satu => satu.Id == daftar.PemetaanId, cancellationToken);
        var paraKandidat = await db.Kandidat
            .Where(kandidat => db.ItemRencana.Any(item => item.DaftarRencanaId == id && item.KandidatId == kandidat.Id))
            .ToDictionaryAsync(kandidat => kandidat.Id, cancellationToken);
        var (pelaku, now) = (caller.Pelaku(), clock.GetUtcNow());
        var terkoordinasi = await db.KoordinasiTeknis
            .Where(koordinasi => koordinasi.NomorKesepakatan != null && db.ItemRencana.Any(item => item.DaftarRencanaId == id && item.KandidatId == koordinasi.KandidatId))
            .Select(koordinasi => koordinasi.KandidatId)
            .ToListAsync(cancellationToken);
        var refusal = daftar.Decide(
            request.Nomor,
            request.Tanggal!.Value,
            [.. paraKandidat.Values.Where(kandidat => kandidat.IsWajib && !terkoordinasi.Contains(kandidat.Id)).OrderBy(kandidat => kandidat.Judul, StringComparer.Ordinal)])
            ?? paraKandidat.Values.Select(kandidat => kandidat.Decide(pelaku, request.Nomor, now)).FirstOrDefault(satu => satu is not null);
        if (refusal is not null)
        {
            return refusal.ToProblem();
        }

        if (daftar.IndukId is null)
        {
            pemetaan.Close(now);
            db.RemoveRange(await db.JadwalPengingat.Where(jadwal => jadwal.PemetaanId == pemetaan.Id).ToListAsync(cancellationToken));
        }

        db.Queue(Told(daftar, caller.Region, now));
        foreach (var item in daftar.DaftarItem.OrderBy(item => item.Nomor))
        {
            db.Queue(Told(daftar, item, paraKandidat[item.KandidatId], caller.Region, now));
        }

        await db.SaveChangesAsync(cancellationToken);
        return ETags.Ok(DaftarRencanaView.Of(daftar, daftar.DaftarItem.Count), db.VersionOf(daftar));
    }

    private static DaftarRencanaDecided Told(DaftarRencana daftar, string region, DateTimeOffset now) => new()
    {
        EventId = Guid.CreateVersion7(now),
        Region = region,
        AggregateId = daftar.Id,
        Version = daftar.Version,
        OccurredAt = now,
        Tahun = daftar.Tahun,
        TahunRkpd = daftar.TahunRkpd,
        NomorKeputusan = daftar.NomorKeputusan!,
        TanggalKeputusan = daftar.TanggalKeputusan!.Value,
        JumlahItem = daftar.DaftarItem.Count,
    };

    private static RencanaItemDecided Told(DaftarRencana daftar, ItemRencana item, Kandidat kandidat, string region, DateTimeOffset now) => new()
    {
        EventId = Guid.CreateVersion7(now),
        Region = region,
        AggregateId = item.Id,
        Version = 1,
        OccurredAt = now,
        DaftarRencanaId = daftar.Id,
        KandidatId = kandidat.Id,
        Tahun = daftar.Tahun,
        TahunRkpd = daftar.TahunRkpd,
        NomorKeputusan = daftar.NomorKeputusan!,
        TanggalKeputusan = daftar.TanggalKeputusan!.Value,
        Nomor = item.Nomor,
        Judul = kandidat.Judul,
        KodeUrusan = kandidat.KodeUrusan,
        Departemen = kandidat.Departemen,
        Jenis = kandidat.JenisDisarankan,
        DokumenRencana = (kandidat.Isi.Rpjmd ?? kandidat.Isi.Rkpd)?.ToString(),
        Pengecualian = kandidat.Isi.Rpjmd is null && kandidat.Isi.Rkpd is null ? kandidat.Isi.Pengecualian?.Jenis.ToString() : null,
    };
}
