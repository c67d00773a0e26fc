using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>The region's pemetaan, newest first.</summary>
internal static class ListPemetaan
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/pemetaan", Handle)
        .WithSummary("Mendaftar pemetaan, yang terbaru lebih dahulu")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Page<PemetaanView>>, ProblemHttpResult>> Handle(
        string? cursor,
        [Range(1, Paging.MaxLimit)] int? limit,
        int? tahun,
        MappingDbContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        var take = limit ?? Paging.DefaultLimit;
        var rows = await db.Pemetaan.AsNoTracking()
            .Where(pemetaan => pemetaan.Id < before && (tahun == null || pemetaan.Tahun == tahun))
            .OrderByDescending(pemetaan => pemetaan.Id)
            .Take(take + 1)
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(Paging.Of(rows.ConvertAll(pemetaan => PemetaanView.Of(pemetaan, clock)), take, view => view.Id));
    }
}
