using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>The minutes of the forum on a list, newest first.</summary>
internal static class ListRisalah
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/daftar-rencana/{id:guid}/risalah", Handle)
        .WithSummary("Mendaftar risalah forum TKKSD")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Page<RisalahView>>, ProblemHttpResult>> Handle(
        Guid id, string? cursor, [Range(1, Paging.MaxLimit)] int? limit, MappingDbContext db, CancellationToken cancellationToken)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        var take = limit ?? Paging.DefaultLimit;
        var rows = await db.RisalahTkksd.AsNoTracking().Where(risalah => risalah.DaftarRencanaId == id && risalah.Id < before)
            .OrderByDescending(risalah => risalah.Id)
            .Take(take + 1)
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(Paging.Of(rows.ConvertAll(RisalahView.Of), take, view => view.Id));
    }
}
