using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Data.BukuPihak;
using Ksd.Agreements.Domain.BukuPihak;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features;

/// <summary>Parties on record, newest first; with a name to look for, the most alike first.</summary>
internal static class ListPihak
{
    public sealed record Row(Guid Id, string Nama, KelasPihak Kelas, string? Wilayah, bool Pailit, Guid? DigabungKeId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/pihak", Handle)
        .WithSummary("Mendaftar pihak, atau mencari menurut nama (juga nama lama dan salah ketik)")
        .RequireAuthorization(Policies.Baca)
        .ProducesProblem(StatusCodes.Status400BadRequest);

    internal static async Task<Results<Ok<Page<Row>>, ProblemHttpResult>> Handle(
        [StringLength(PihakTerdaftar.NamaMaxLength, MinimumLength = 3)] string? nama,
        KelasPihak? kelas,
        string? cursor,
        [Range(1, Paging.MaxLimit)] int? limit,
        [AsParameters] Kueri kueri)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        var query = kueri.Db.Set<PihakTerdaftar>().AsNoTracking();
        query = kelas is null ? query : query.Where(pihak => pihak.Kelas == kelas);
        if (nama is not null)
        {
            var daftarId = (await kueri.Db.TelusurPihak(nama, kueri.CancellationToken)).ToList();
            var serupa = await Rows(query.Where(pihak => daftarId.Contains(pihak.Id))).ToListAsync(kueri.CancellationToken);
            return TypedResults.Ok(new Page<Row>([.. serupa.OrderBy(row => daftarId.IndexOf(row.Id))], null));
        }

        var take = limit ?? Paging.DefaultLimit;
        var rows = await Rows(query.Where(pihak => pihak.Id < before).OrderByDescending(pihak => pihak.Id).Take(take + 1)).ToListAsync(kueri.CancellationToken);
        return TypedResults.Ok(Paging.Of(rows, take, row => row.Id));
    }

    private static IQueryable<Row> Rows(IQueryable<PihakTerdaftar> query) =>
        query.Select(pihak => new Row(pihak.Id, pihak.Nama, pihak.Kelas, pihak.Wilayah, pihak.Pailit, pihak.DigabungKeId));
}
