using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain.Penyusunan;
using Ksd.Drafting;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features.Penyusunan;

/// <summary>The drafts of all kerja sama, newest first; a perangkat daerah and a third party see those of their own.</summary>
internal static class ListRancanganWilayah
{
    public sealed record Row(
        Guid Id, Guid KerjaSamaId, string KerjaSama, string NamaTemplat, MacamNaskah Macam, string Judul, StatusRancangan Status, int Versi, int? VersiDisepakati, DateTimeOffset DicatatPada);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/rancangan", Handle)
        .WithSummary("Mendaftar rancangan semua kerja sama, yang terbaru lebih dahulu")
        .RequireAuthorization(Policies.Baca)
        .ProducesProblem(StatusCodes.Status400BadRequest);

    internal static async Task<Results<Ok<Page<Row>>, ProblemHttpResult>> Handle(
        StatusRancangan? status, string? cursor, [Range(1, Paging.MaxLimit)] int? limit, [AsParameters] Kueri kueri)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        var caller = kueri.Caller;
        var take = limit ?? Paging.DefaultLimit;
        var rancangan = kueri.Db.Set<RancanganNaskah>().AsNoTracking().Where(satu => satu.Id < before && (status == null || satu.Status == status));
        var kerjaSama = kueri.Db.KerjaSama.AsNoTracking();
        kerjaSama = caller.SeesOwnOnly()
            ? kerjaSama.Where(satu => satu.DicatatOleh == caller.Subject || (caller.Department != null && satu.PerangkatDaerah == caller.Department))
            : kerjaSama;
        var rows = await (
            from satu in rancangan
            join milik in kerjaSama on satu.KerjaSamaId equals milik.Id
            orderby satu.Id descending
            select new Row(
                satu.Id, satu.KerjaSamaId, milik.Judul, satu.NamaTemplat, satu.Macam, satu.Judul, satu.Status, satu.Versi, satu.VersiDisepakati, satu.DicatatPada))
            .Take(take + 1).ToListAsync(kueri.CancellationToken);
        return TypedResults.Ok(Paging.Of(rows, take, row => row.Id));
    }
}
