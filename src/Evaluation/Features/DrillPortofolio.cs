using System.ComponentModel.DataAnnotations;
using Ksd.Evaluation.Common;
using Ksd.Evaluation.Data.Portofolio;
using Ksd.Evaluation.Domain.Portofolio;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Features;

/// <summary>The naskah or kerja sama behind a figure on a day, each with whether it stands in the numerator.</summary>
internal static class DrillPortofolio
{
    public sealed record Row(Guid SubjekId, Guid KerjaSamaId, string Judul, string Jenis, string Departemen, IReadOnlyList<string> Mitra, bool Terhitung);

    public sealed record Response(string Kode, string Definisi, string Rumus, DateOnly Pada, IReadOnlyList<Row> Items, string? Next);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/portofolio/{kode}/rincian", Handle)
        .WithSummary("Merinci naskah di balik sebuah angka portofolio")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(
        string kode, string? cursor, [Range(1, Paging.MaxLimit)] int? limit, DateOnly? pada, bool? terhitung,
        string? jenis, string? departemen, string? urusan, string? mitra, string? wilayah, [AsParameters] Kueri kueri)
    {
        if (!KatalogIndikator.MenurutKode.TryGetValue(kode, out var indikator))
        {
            return Problems.NotFound(Language.Choose("Angka itu tidak ada.", "There is no such figure."));
        }

        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        if ((SaringanPortofolio.Refuse(kueri.Caller) ?? Kueri.RefuseDay("pada", pada)) is { } bad)
        {
            return bad;
        }

        var hari = pada ?? kueri.Today;
        var query = SaringanPortofolio.Of(kueri.Caller, jenis, departemen, urusan, mitra, wilayah).Apply(kueri.Db.Set<BarisKontribusi>().AsNoTracking())
            .Where(baris => baris.Indikator == kode && baris.SubjekId < before && baris.Penyebut.Contains(hari));
        query = terhitung is null ? query : query.Where(baris => baris.Pembilang.Contains(hari) == terhitung);
        var take = limit ?? Paging.DefaultLimit;
        var rows = await query.OrderByDescending(baris => baris.SubjekId).Take(take + 1)
            .Select(baris => new Row(baris.SubjekId, baris.KerjaSamaId, baris.Judul, baris.Jenis, baris.Departemen, baris.Mitra, baris.Pembilang.Contains(hari)))
            .ToListAsync(kueri.CancellationToken);
        var page = Paging.Of(rows, take, row => row.SubjekId);
        return TypedResults.Ok(new Response(kode, indikator.Definisi.Localized, indikator.Rumus.Localized, hari, page.Items, page.Next));
    }
}
