using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Common.Penyusunan;
using Ksd.Agreements.Domain.Penyusunan;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features.Penyusunan;

/// <summary>Every save of a draft, newest first: who, when, what for, and the hash of its text.</summary>
internal static class ListVersiRancangan
{
    public sealed record Row(Guid Id, int Versi, string Sha256, string Catatan, string Jabatan, DateTimeOffset DicatatPada);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/rancangan/{id:guid}/versi", Handle)
        .WithSummary("Mendaftar versi sebuah rancangan")
        .RequireAuthorization(Policies.Baca)
        .ProducesProblem(StatusCodes.Status404NotFound);

    internal static async Task<Results<Ok<Page<Row>>, ProblemHttpResult>> Handle(
        Guid id, string? cursor, [Range(1, Paging.MaxLimit)] int? limit, [AsParameters] Kueri kueri)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        if (await kueri.FindRancangan(id) is null)
        {
            return PenyusunanPerkara.MissingRancangan();
        }

        var take = limit ?? Paging.DefaultLimit;
        var rows = await kueri.Db.Set<VersiRancangan>().AsNoTracking().Where(versi => versi.RancanganId == id && versi.Id < before)
            .OrderByDescending(versi => versi.Id).Take(take + 1)
            .Select(versi => new Row(versi.Id, versi.Ke, versi.Sha256, versi.Catatan, versi.Jabatan, versi.DicatatPada))
            .ToListAsync(kueri.CancellationToken);
        return TypedResults.Ok(Paging.Of(rows, take, row => row.Id));
    }
}
