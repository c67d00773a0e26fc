using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain.Organisasi;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features;

/// <summary>Positions, newest first, with who holds each on a day.</summary>
internal static class ListJabatan
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/jabatan", Handle)
        .WithSummary("Mendaftar jabatan dan pemangkunya, kini atau pada suatu tanggal")
        .RequireAuthorization(Policies.Baca)
        .ProducesProblem(StatusCodes.Status400BadRequest);

    internal static async Task<Results<Ok<Page<JabatanView>>, ProblemHttpResult>> Handle(
        [Range(typeof(DateOnly), "1945-01-01", "2100-12-31")] DateOnly? pada, string? cursor, [Range(1, Paging.MaxLimit)] int? limit, [AsParameters] Kueri kueri)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        var (take, hari) = (limit ?? Paging.DefaultLimit, pada ?? kueri.Clock.LegalDay());
        var rows = await kueri.Db.Set<Jabatan>().AsNoTracking().Include(j => j.DaftarPemangku).Where(j => j.Id < before)
            .OrderByDescending(j => j.Id).Take(take + 1).ToListAsync(kueri.CancellationToken);
        return TypedResults.Ok(Paging.Of(rows.ConvertAll(jabatan => JabatanView.Of(jabatan, hari)), take, row => row.Id));
    }
}
