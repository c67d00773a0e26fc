using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features;

/// <summary>Kerja sama, newest first; a perangkat daerah and a third party see their own.</summary>
internal static class ListKerjaSama
{
    public sealed record Row(
        Guid Id, string Judul, JenisKerjaSama? Jenis, Tahap Tahap, DateOnly TanggalTahap, string? PerangkatDaerah, IReadOnlyList<CodeView> Urusan, long Version);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/kerja-sama", Handle)
        .WithSummary("Mendaftar kerja sama menurut tahap, jenis, urusan, dan perangkat daerah")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Page<Row>>, ProblemHttpResult>> Handle(
        string? cursor,
        [Range(1, Paging.MaxLimit)] int? limit,
        Tahap? tahap,
        JenisKerjaSama? jenis,
        string? urusan,
        string? perangkatDaerah,
        Guid? acaraId,
        [AsParameters] Kueri kueri)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        var caller = kueri.Caller;
        var query = kueri.Db.KerjaSama.AsNoTracking().Where(kerjaSama => kerjaSama.Id < before);
        query = tahap is null ? query : query.Where(kerjaSama => kerjaSama.Tahap == tahap);
        query = jenis is null ? query : query.Where(kerjaSama => kerjaSama.Jenis == jenis);
        query = urusan is null ? query : query.Where(kerjaSama => kerjaSama.Urusan.Contains(urusan));
        query = perangkatDaerah is null ? query : query.Where(kerjaSama => kerjaSama.PerangkatDaerah == perangkatDaerah);
        query = acaraId is null ? query : query.Where(kerjaSama => kerjaSama.AcaraId == acaraId);
        query = caller.SeesOwnOnly()
            ? query.Where(kerjaSama => kerjaSama.DicatatOleh == caller.Subject
                || (caller.Department != null && kerjaSama.PerangkatDaerah == caller.Department))
            : query;

        var take = limit ?? Paging.DefaultLimit;
        var rows = await query.OrderByDescending(kerjaSama => kerjaSama.Id).Take(take + 1)
            .Select(kerjaSama => new
            {
                kerjaSama.Id,
                kerjaSama.Judul,
                kerjaSama.Jenis,
                kerjaSama.Tahap,
                kerjaSama.TanggalTahap,
                kerjaSama.PerangkatDaerah,
                kerjaSama.Urusan,
                kerjaSama.Version,
            })
            .ToListAsync(kueri.CancellationToken);
        return TypedResults.Ok(Paging.Of(
            rows.ConvertAll(row => new Row(
                row.Id, row.Judul, row.Jenis, row.Tahap, row.TanggalTahap, row.PerangkatDaerah, [.. row.Urusan.Select(CodeView.OfUrusan)], row.Version)),
            take,
            row => row.Id));
    }
}
