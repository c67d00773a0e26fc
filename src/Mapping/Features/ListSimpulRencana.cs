using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>The nodes of a plan document in its own order; by level, or those below one node.</summary>
internal static class ListSimpulRencana
{
    public sealed record Row(
        Guid Id,
        Guid? IndukId,
        int Urutan,
        JenisSimpul Jenis,
        string Kode,
        string Uraian,
        string? Satuan,
        decimal? NilaiAwal,
        int? TahunAwal,
        decimal? Target,
        int? TahunTarget);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/dokumen-rencana/{id:guid}/simpul", Handle)
        .WithSummary("Mendaftar simpul dokumen rencana: visi, misi, tujuan, sasaran, program, kegiatan, subkegiatan, indikator")
        .WithDescription("kode menyaring menurut awalannya, misalnya 1.02. untuk program, kegiatan, dan subkegiatan urusan kesehatan.")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Page<Row>>, ProblemHttpResult>> Handle(
        Guid id,
        int? cursor,
        [Range(1, Paging.MaxLimit)] int? limit,
        JenisSimpul? jenis,
        Guid? indukId,
        [StringLength(SimpulRencana.KodeMaxLength)] string? kode,
        MappingDbContext db,
        CancellationToken cancellationToken)
    {
        var query = db.SimpulRencana.AsNoTracking().Where(simpul => simpul.DokumenRencanaId == id && simpul.Urutan > (cursor ?? 0));
        query = jenis is null ? query : query.Where(simpul => simpul.Jenis == jenis);
        query = indukId is null ? query : query.Where(simpul => simpul.IndukId == indukId);
        query = string.IsNullOrWhiteSpace(kode) ? query : query.Where(simpul => simpul.Kode.StartsWith(kode));
        var take = limit ?? Paging.DefaultLimit;
        var rows = await query.OrderBy(simpul => simpul.Urutan).Take(take + 1)
            .Select(simpul => new Row(
                simpul.Id, simpul.IndukId, simpul.Urutan, simpul.Jenis, simpul.Kode, simpul.Uraian, simpul.Satuan, simpul.NilaiAwal,
                simpul.TahunAwal, simpul.Target, simpul.TahunTarget))
            .ToListAsync(cancellationToken);
        if (rows.Count == 0 && !await db.DokumenRencana.AnyAsync(dokumen => dokumen.Id == id, cancellationToken))
        {
            return Missing.DokumenRencana();
        }

        return TypedResults.Ok(new Page<Row>(
            [.. rows.Take(take)], rows.Count > take ? rows[take - 1].Urutan.ToString(CultureInfo.InvariantCulture) : null));
    }
}
