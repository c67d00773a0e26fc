using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Common.Penyusunan;
using Ksd.Drafting;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features.Penyusunan;

/// <summary>A draft: its text part by part with what is missing, contradictory or not allowed beside each place; or as plain text.</summary>
internal static class GetRancangan
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/rancangan/{id:guid}", Handle)
            .WithSummary("Membaca rancangan beserta temuannya")
            .WithDescription("Temuan dihitung terhadap catatan kerja sama saat ini: isi yang hilang, tanggal, jumlah, pihak, dan naskah induk yang bertentangan, dan yang tidak diperbolehkan; masing-masing dengan pasalnya. `versi`: versi tertentu; tanpa itu yang terakhir.")
            .RequireAuthorization(Policies.Baca)
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapGet("/rancangan/{id:guid}/teks", HandleText)
            .WithSummary("Membaca rancangan sebagai teks biasa")
            .RequireAuthorization(Policies.Baca)
            .Produces<string>(StatusCodes.Status200OK, "text/plain")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    internal static async Task<Results<Versioned<RancanganView>, ProblemHttpResult>> Handle(
        Guid id, [Range(1, int.MaxValue)] int? versi, [AsParameters] Kueri kueri) =>
        await kueri.FindRancangan(id, versi) is not { } berkas ? PenyusunanPerkara.MissingRancangan()
            : await kueri.DataNaskah(berkas) is not { } data ? PenyusunanPerkara.NotRun()
            : ETags.Ok(RancanganView.Of(berkas.Rancangan, berkas.Versi, data), kueri.Db.VersionOf(berkas.Rancangan));

    internal static async Task<Results<ContentHttpResult, ProblemHttpResult>> HandleText(
        Guid id, [Range(1, int.MaxValue)] int? versi, [AsParameters] Kueri kueri) =>
        await kueri.FindRancangan(id, versi) is { } berkas
            ? TypedResults.Text(TeksPolos.Tulis(berkas.Versi.Isi), "text/plain", System.Text.Encoding.UTF8)
            : PenyusunanPerkara.MissingRancangan();
}
