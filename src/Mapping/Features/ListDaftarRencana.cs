using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>The region's Daftar Rencana KSD, newest first.</summary>
internal static class ListDaftarRencana
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/daftar-rencana", Handle)
        .WithSummary("Mendaftar Daftar Rencana KSD")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Page<DaftarRencanaView>>, ProblemHttpResult>> Handle(
        string? cursor,
        [Range(1, Paging.MaxLimit)] int? limit,
        int? tahun,
        StatusDaftarRencana? status,
        MappingDbContext db,
        CancellationToken cancellationToken)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        var take = limit ?? Paging.DefaultLimit;
        var rows = await db.DaftarRencana.AsNoTracking()
            .Where(daftar => daftar.Id < before && (tahun == null || daftar.Tahun == tahun) && (status == null || daftar.Status == status))
            .OrderByDescending(daftar => daftar.Id)
            .Take(take + 1)
            .Select(daftar => new { daftar, daftar.DaftarItem.Count })
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(Paging.Of(rows.ConvertAll(row => DaftarRencanaView.Of(row.daftar, row.Count)), take, view => view.Id));
    }
}
