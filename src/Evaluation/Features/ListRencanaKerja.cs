using System.ComponentModel.DataAnnotations;
using Ksd.Evaluation.Common;
using Ksd.Evaluation.Data;
using Ksd.Evaluation.Domain;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Features;

/// <summary>Work plans, newest first; a department sees its own.</summary>
internal static class ListRencanaKerja
{
    public sealed record Row(
        Guid Id,
        StatusRencanaKerja Status,
        string Departemen,
        Guid KerjaSamaId,
        string JudulKerjaSama,
        Guid NaskahId,
        int VersiNaskah,
        string JudulNaskah,
        string Jenis,
        DateOnly Mulai,
        DateOnly? Berakhir,
        string? TahapKerjaSama,
        long Version);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/rencana-kerja", Handle)
        .WithSummary("Mendaftar rencana kerja menurut kerja sama, naskah, dan perangkat daerah")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Page<Row>>, ProblemHttpResult>> Handle(
        string? cursor,
        [Range(1, Paging.MaxLimit)] int? limit,
        Guid? kerjaSamaId,
        Guid? naskahId,
        string? departemen,
        Caller caller,
        EvaluationDbContext db,
        CancellationToken cancellationToken)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        var query = db.RencanaKerja.AsNoTracking().Where(rencana => rencana.Id < before);
        query = kerjaSamaId is null ? query : query.Where(rencana => rencana.KerjaSamaId == kerjaSamaId);
        query = naskahId is null ? query : query.Where(rencana => rencana.NaskahId == naskahId);
        query = departemen is null ? query : query.Where(rencana => rencana.Departemen == departemen);
        query = Wewenang.SeesOwnOnly(caller) ? query.Where(rencana => rencana.Departemen == caller.Department) : query;

        var take = limit ?? Paging.DefaultLimit;
        var rows = await query.OrderByDescending(rencana => rencana.Id).Take(take + 1)
            .Select(rencana => new Row(
                rencana.Id,
                rencana.Status,
                rencana.Departemen,
                rencana.KerjaSamaId,
                rencana.JudulKerjaSama,
                rencana.NaskahId,
                rencana.VersiNaskah,
                rencana.JudulNaskah,
                rencana.Jenis,
                rencana.Mulai,
                rencana.Berakhir,
                db.SalinanKerjaSama.Where(salinan => salinan.Id == rencana.KerjaSamaId).Select(salinan => salinan.Tahap).FirstOrDefault(),
                rencana.Version))
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(Paging.Of(rows, take, row => row.Id));
    }
}
