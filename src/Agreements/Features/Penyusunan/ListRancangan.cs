using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Common.Penyusunan;
using Ksd.Agreements.Domain.Penyusunan;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features.Penyusunan;

/// <summary>The drafts of a kerja sama, newest first.</summary>
internal static class ListRancangan
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/kerja-sama/{id:guid}/rancangan", Handle)
        .WithSummary("Mendaftar rancangan sebuah kerja sama")
        .RequireAuthorization(Policies.Baca)
        .ProducesProblem(StatusCodes.Status404NotFound);

    internal static async Task<Results<Ok<Page<RancanganRow>>, ProblemHttpResult>> Handle(
        Guid id, string? cursor, [Range(1, Paging.MaxLimit)] int? limit, [AsParameters] Kueri kueri)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        if (await kueri.Find(id) is null)
        {
            return Kueri.Missing();
        }

        var take = limit ?? Paging.DefaultLimit;
        var rows = await kueri.Db.Set<RancanganNaskah>().AsNoTracking()
            .Where(rancangan => rancangan.KerjaSamaId == id && rancangan.Id < before)
            .OrderByDescending(rancangan => rancangan.Id).Take(take + 1)
            .Select(rancangan => new RancanganRow(
                rancangan.Id, rancangan.NaskahId, rancangan.Templat, rancangan.NamaTemplat, rancangan.Macam, rancangan.Judul, rancangan.Status,
                rancangan.Versi, rancangan.VersiDisepakati, rancangan.DicatatPada))
            .ToListAsync(kueri.CancellationToken);
        return TypedResults.Ok(Paging.Of(rows, take, row => row.Id));
    }
}
