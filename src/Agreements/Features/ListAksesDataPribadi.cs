using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain.BukuPihak;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features;

/// <summary>Who read personal data in the clear, of whom and what for; for those who supervise.</summary>
internal static class ListAksesDataPribadi
{
    public sealed record Row(Guid Id, DateTimeOffset Pada, string Oleh, string Jabatan, string Keperluan, Guid PetugasId, Guid KerjaSamaId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/pihak/akses-data-pribadi", Handle)
        .WithSummary("Mendaftar pembacaan data pribadi")
        .RequireAuthorization(Policies.Awasi)
        .ProducesProblem(StatusCodes.Status400BadRequest);

    internal static async Task<Results<Ok<Page<Row>>, ProblemHttpResult>> Handle(
        string? cursor, [Range(1, Paging.MaxLimit)] int? limit, [AsParameters] Kueri kueri)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        var take = limit ?? Paging.DefaultLimit;
        var rows = await kueri.Db.Set<AksesDataPribadi>().AsNoTracking().Where(akses => akses.Id < before).OrderByDescending(akses => akses.Id).Take(take + 1)
            .Select(akses => new Row(akses.Id, akses.Pada, akses.Oleh, akses.Jabatan, akses.Keperluan, akses.PetugasId, akses.KerjaSamaId))
            .ToListAsync(kueri.CancellationToken);
        return TypedResults.Ok(Paging.Of(rows, take, row => row.Id));
    }
}
