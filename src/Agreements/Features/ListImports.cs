using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain.Register;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features;

/// <summary>The imports of the region, newest first.</summary>
internal static class ListImports
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/register/impor", Handle)
        .WithSummary("Mendaftar impor register")
        .RequireRoles(ImportRoles.Lihat);

    internal static async Task<Results<Ok<Page<ImporView>>, ProblemHttpResult>> Handle(
        string? cursor, [Range(1, Paging.MaxLimit)] int? limit, [AsParameters] Kueri kueri)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        var take = limit ?? Paging.DefaultLimit;
        var rows = await kueri.Db.Set<ImporRegister>().AsNoTracking()
            .Where(i => i.Id < before)
            .OrderByDescending(i => i.Id)
            .Take(take + 1)
            .ToListAsync(kueri.CancellationToken);
        return TypedResults.Ok(Paging.Of(rows.ConvertAll(ImporView.Of), take, row => row.Id));
    }
}
