using System.ComponentModel.DataAnnotations;
using Ksd.Evaluation.Common;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Features;

/// <summary>Follow-ups, newest first, with whether they were overdue on a day; a department sees those it has to do.</summary>
internal static class ListTindakLanjut
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/evaluasi/tindak-lanjut", Handle)
        .WithSummary("Mendaftar tindak lanjut evaluasi")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Page<TindakLanjutView>>, ProblemHttpResult>> Handle(
        string? cursor, [Range(1, Paging.MaxLimit)] int? limit, DateOnly? pada, bool? terlambat, string? penanggung, [AsParameters] Kueri kueri)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        if (Kueri.RefuseDay("pada", pada) is { } bad)
        {
            return bad;
        }

        var hari = pada ?? kueri.Today;
        var query = kueri.Db.TindakLanjut.AsNoTracking().Where(satu => satu.Id < before);
        query = penanggung is null ? query : query.Where(satu => satu.Penanggung == penanggung);
        query = Wewenang.SeesOwnOnly(kueri.Caller) ? query.Where(satu => satu.Penanggung == kueri.Caller.Department) : query;
        query = terlambat switch
        {
            true => query.Where(satu => satu.Tenggat < hari && (satu.SelesaiPada == null || satu.SelesaiPada > satu.Tenggat)),
            false => query.Where(satu => satu.Tenggat >= hari || satu.SelesaiPada <= satu.Tenggat),
            null => query,
        };
        var take = limit ?? Paging.DefaultLimit;
        var rows = await query.OrderByDescending(satu => satu.Id).Take(take + 1).ToListAsync(kueri.CancellationToken);
        return TypedResults.Ok(Paging.Of(rows.ConvertAll(satu => TindakLanjutView.Of(satu, hari)), take, row => row.Id));
    }
}
