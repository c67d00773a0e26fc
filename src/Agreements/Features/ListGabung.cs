using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain.BukuPihak;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features;

/// <summary>Pairs of parties that may be one, newest first: what waits for a decision, and what was decided.</summary>
internal static class ListGabung
{
    public sealed record Row(GabungView Usulan, string ETag);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/pihak/penggabungan", Handle)
        .WithSummary("Mendaftar usulan penggabungan pihak")
        .RequireAuthorization(Policies.Baca)
        .ProducesProblem(StatusCodes.Status400BadRequest);

    internal static async Task<Results<Ok<Page<Row>>, ProblemHttpResult>> Handle(
        HasilGabung? hasil, string? cursor, [Range(1, Paging.MaxLimit)] int? limit, [AsParameters] Kueri kueri)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        var (take, pilih) = (limit ?? Paging.DefaultLimit, hasil ?? HasilGabung.Menunggu);
        var rows = await kueri.Db.Set<UsulanGabung>().Where(usulan => usulan.Hasil == pilih && usulan.Id < before)
            .OrderByDescending(usulan => usulan.Id).Take(take + 1).ToListAsync(kueri.CancellationToken);
        return TypedResults.Ok(Paging.Of(
            rows.ConvertAll(usulan => new Row(GabungView.Of(usulan), ServiceDefaults.Concurrency.ETags.Of(kueri.Db.VersionOf(usulan)))), take, row => row.Usulan.Id));
    }
}
