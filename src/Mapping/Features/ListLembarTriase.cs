using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>Sheets of triage decisions, newest first: what waits for its second pair of eyes.</summary>
internal static class ListLembarTriase
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/lembar-triase", Handle)
        .WithSummary("Mendaftar lembar triase menurut pemetaan dan status")
        .RequireRoles(Roles.BagianKerjaSama, Roles.KabagKerjaSama, Roles.Tkksd, Roles.Bappeda, Roles.Sekda, Roles.Inspektorat);

    internal static async Task<Results<Ok<Page<LembarTriaseView>>, ProblemHttpResult>> Handle(
        string? cursor,
        [Range(1, Paging.MaxLimit)] int? limit,
        Guid? pemetaanId,
        StatusLembarTriase? status,
        MappingDbContext db,
        CancellationToken cancellationToken)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        var take = limit ?? Paging.DefaultLimit;
        var rows = await db.LembarTriase.AsNoTracking()
            .Where(lembar => lembar.Id < before && (pemetaanId == null || lembar.PemetaanId == pemetaanId) && (status == null || lembar.Status == status))
            .OrderByDescending(lembar => lembar.Id)
            .Take(take + 1)
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(Paging.Of(rows.ConvertAll(LembarTriaseView.Of), take, view => view.Id));
    }
}
