using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>The submitted kandidat of a pemetaan with the gates that hold them and what triage could decide, each by its rule.</summary>
internal static class ListMejaTriase
{
    public sealed record Saran(AlasanPenolakan? Alasan, string Aturan, string Penjelasan, string? Rujukan, IReadOnlyList<DasarHukumView> DasarHukum);

    public sealed record Row(
        Guid Id,
        long Version,
        string Departemen,
        string Judul,
        CodeView Urusan,
        string? Jenis,
        IReadOnlyList<string> AturanJenis,
        IReadOnlyList<GerbangView> Tertahan,
        Saran Saran);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/pemetaan/{id:guid}/meja-triase", Handle)
        .WithSummary("Mendaftar kandidat yang menunggu triase, gerbang yang menahannya, dan saran putusannya")
        .RequireRoles(Roles.BagianKerjaSama, Roles.KabagKerjaSama, Roles.Tkksd, Roles.Bappeda, Roles.Sekda, Roles.Inspektorat);

    internal static async Task<Results<Ok<Page<Row>>, ProblemHttpResult>> Handle(
        Guid id,
        string? cursor,
        [Range(1, Paging.MaxLimit)] int? limit,
        Caller caller,
        MappingDbContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        var take = limit ?? Paging.DefaultLimit;
        var rows = await db.Kandidat.AsNoTracking()
            .Where(kandidat => kandidat.PemetaanId == id && kandidat.Status == StatusKandidat.Diajukan && kandidat.Id < before)
            .OrderByDescending(kandidat => kandidat.Id)
            .Take(take + 1)
            .ToListAsync(cancellationToken);
        var daerah = caller.Keadaan(clock);
        return TypedResults.Ok(Paging.Of(rows.ConvertAll(kandidat => View(kandidat, daerah)), take, row => row.Id));
    }

    private static Row View(Kandidat kandidat, KeadaanDaerah daerah)
    {
        var gerbang = Gerbang.Evaluate(kandidat, daerah);
        var saran = SaranTriase.For(kandidat, gerbang);
        var rujukan = saran.Alasan is { } alasan ? Rujukan.Of(alasan) : null;
        return new(
            kandidat.Id,
            kandidat.Version,
            kandidat.Departemen,
            kandidat.Judul,
            CodeView.OfUrusan(kandidat.KodeUrusan),
            kandidat.JenisDisarankan,
            [.. kandidat.Saran.DaftarAturan.Select(aturan => aturan.Id)],
            [.. gerbang.Where(hasil => hasil.IsLocked()).Select(GerbangView.Of)],
            new Saran(
                saran.Alasan, saran.Aturan, saran.Penjelasan.Localize(), rujukan?.Tujuan,
                [.. (rujukan?.DasarHukum ?? []).Select(DasarHukumView.Of)]));
    }
}
