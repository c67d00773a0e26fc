using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>Kandidat, newest first; a department sees its own.</summary>
internal static class ListKandidat
{
    public sealed record Row(
        Guid Id, Guid PemetaanId, string Departemen, string Judul, CodeView Urusan, StatusKandidat Status, Perkembangan Perkembangan, long Version);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/kandidat", Handle)
        .WithSummary("Mendaftar kandidat menurut pemetaan, perangkat daerah, urusan, dan status")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Page<Row>>, ProblemHttpResult>> Handle(
        string? cursor,
        [Range(1, Paging.MaxLimit)] int? limit,
        Guid? pemetaanId,
        string? departemen,
        string? kodeUrusan,
        StatusKandidat? status,
        Caller caller,
        MappingDbContext db,
        CancellationToken cancellationToken)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        var query = db.Kandidat.AsNoTracking().Where(kandidat => kandidat.Id < before);
        query = pemetaanId is null ? query : query.Where(kandidat => kandidat.PemetaanId == pemetaanId);
        query = departemen is null ? query : query.Where(kandidat => kandidat.Departemen == departemen);
        query = kodeUrusan is null ? query : query.Where(kandidat => kandidat.KodeUrusan == kodeUrusan);
        query = status is null ? query : query.Where(kandidat => kandidat.Status == status);
        query = Wewenang.SeesOwnOnly(caller) ? query.Where(kandidat => kandidat.Departemen == caller.Department) : query;

        var take = limit ?? Paging.DefaultLimit;
        var rows = await query.OrderByDescending(kandidat => kandidat.Id).Take(take + 1)
            .Select(kandidat => new
            {
                kandidat.Id,
                kandidat.PemetaanId,
                kandidat.Departemen,
                kandidat.Judul,
                kandidat.KodeUrusan,
                kandidat.Status,
                kandidat.Version,
                ItemId = db.ItemRencana.Where(item => item.KandidatId == kandidat.Id).Select(item => (Guid?)item.Id).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        var (ids, itemIds) = (rows.Select(row => (Guid?)row.Id).ToArray(), rows.Select(row => row.ItemId).OfType<Guid>().Select(id => (Guid?)id).ToArray());
        var daftarTahap = await db.SalinanKerjaSama.AsNoTracking()
            .Where(salinan => ids.Contains(salinan.KandidatId) || itemIds.Contains(salinan.RencanaItemId))
            .Select(salinan => new
            {
                salinan.KandidatId,
                salinan.RencanaItemId,
                salinan.Tahap,
                salinan.Jenis,
                Dievaluasi = db.SalinanEvaluasi.Any(evaluasi => evaluasi.KerjaSamaId == salinan.Id),
            })
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(Paging.Of(
            rows.ConvertAll(row => new Row(
                row.Id,
                row.PemetaanId,
                row.Departemen,
                row.Judul,
                CodeView.OfUrusan(row.KodeUrusan),
                row.Status,
                PerkembanganTahap.Of(daftarTahap
                    .Where(satu => satu.KandidatId == row.Id || (row.ItemId is not null && satu.RencanaItemId == row.ItemId))
                    .Select(satu => PerkembanganTahap.Of(satu.Tahap, satu.Jenis, satu.Dievaluasi))),
                row.Version)),
            take,
            row => row.Id));
    }
}
