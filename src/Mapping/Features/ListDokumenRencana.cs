using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>Plan documents, newest first; <c>tahun</c> asks for those that plan for it.</summary>
internal static class ListDokumenRencana
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/dokumen-rencana", Handle)
        .WithSummary("Mendaftar dokumen rencana menurut jenis, tahun, dan status")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Page<DokumenRencanaView>>, ProblemHttpResult>> Handle(
        string? cursor,
        [Range(1, Paging.MaxLimit)] int? limit,
        JenisDokumenRencana? jenis,
        StatusDokumenRencana? status,
        int? tahun,
        MappingDbContext db,
        CancellationToken cancellationToken)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        var query = db.DokumenRencana.AsNoTracking().Where(dokumen => dokumen.Id < before);
        query = jenis is null ? query : query.Where(dokumen => dokumen.Jenis == jenis);
        query = status is null ? query : query.Where(dokumen => dokumen.Status == status);
        query = tahun is null ? query : query.Where(dokumen => dokumen.TahunMulai <= tahun && tahun <= dokumen.TahunSelesai);
        var take = limit ?? Paging.DefaultLimit;
        var rows = await query.OrderByDescending(dokumen => dokumen.Id).Take(take + 1).ToListAsync(cancellationToken);
        return TypedResults.Ok(Paging.Of(rows.ConvertAll(DokumenRencanaView.Of), take, view => view.Id));
    }
}
