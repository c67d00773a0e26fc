using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Common.Penyusunan;
using Ksd.Agreements.Domain.Penyusunan;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features.Penyusunan;

/// <summary>What was said about a draft, newest first, answered or not.</summary>
internal static class ListTanggapan
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/rancangan/{id:guid}/tanggapan", Handle)
        .WithSummary("Mendaftar tanggapan atas rancangan")
        .RequireAuthorization(Policies.Baca)
        .ProducesProblem(StatusCodes.Status404NotFound);

    internal static async Task<Results<Ok<Page<TanggapanView>>, ProblemHttpResult>> Handle(
        Guid id, StatusTanggapan? status, [StringLength(50)] string? peran, string? cursor, [Range(1, Paging.MaxLimit)] int? limit, [AsParameters] Kueri kueri)
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
        var rows = await kueri.Db.Set<TanggapanRancangan>().AsNoTracking()
            .Where(satu => satu.RancanganId == id && satu.Id < before && (status == null || satu.Status == status) && (peran == null || satu.Peran == peran))
            .OrderByDescending(satu => satu.Id).Take(take + 1).ToListAsync(kueri.CancellationToken);
        return TypedResults.Ok(Paging.Of(rows.ConvertAll(TanggapanView.Of), take, row => row.Id));
    }
}
