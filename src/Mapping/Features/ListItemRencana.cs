using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>The items of a Daftar Rencana KSD by their number, each with what became of it.</summary>
internal static class ListItemRencana
{
    public sealed record Row(
        Guid Id, int Nomor, Guid KandidatId, string Judul, CodeView Urusan, string Departemen, string? Jenis, PerkembanganView Perkembangan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/daftar-rencana/{id:guid}/item", Handle)
        .WithSummary("Mendaftar isi Daftar Rencana KSD dan perkembangan tiap item")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Page<Row>>, ProblemHttpResult>> Handle(
        Guid id, int? cursor, [Range(1, Paging.MaxLimit)] int? limit, MappingDbContext db, CancellationToken cancellationToken)
    {
        var take = limit ?? Paging.DefaultLimit;
        var rows = await db.ItemRencana.AsNoTracking()
            .Where(item => item.DaftarRencanaId == id && item.Nomor > (cursor ?? 0))
            .OrderBy(item => item.Nomor)
            .Take(take + 1)
            .Join(db.Kandidat, item => item.KandidatId, kandidat => kandidat.Id, (item, kandidat) => new
            {
                item.Id,
                item.Nomor,
                item.KandidatId,
                kandidat.Judul,
                kandidat.KodeUrusan,
                kandidat.Departemen,
                kandidat.JenisDisarankan,
            })
            .ToListAsync(cancellationToken);
        if (rows.Count == 0 && !await db.DaftarRencana.AnyAsync(daftar => daftar.Id == id, cancellationToken))
        {
            return Missing.DaftarRencana();
        }

        var shown = rows.Take(take).ToArray();
        var (items, kandidat) = (shown.Select(row => (Guid?)row.Id).ToArray(), shown.Select(row => (Guid?)row.KandidatId).ToArray());
        var daftarJejak = await db
            .Jejak(salinan => items.Contains(salinan.RencanaItemId) || kandidat.Contains(salinan.KandidatId))
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(new Page<Row>(
            [.. shown.Select(row => new Row(
                row.Id,
                row.Nomor,
                row.KandidatId,
                row.Judul,
                CodeView.OfUrusan(row.KodeUrusan),
                row.Departemen,
                row.JenisDisarankan,
                PerkembanganView.Of(daftarJejak.Where(jejak => jejak.KerjaSama.RencanaItemId == row.Id || jejak.KerjaSama.KandidatId == row.KandidatId))))],
            rows.Count > take ? shown[^1].Nomor.ToString(System.Globalization.CultureInfo.InvariantCulture) : null));
    }
}
