using Ksd.Evaluation.Domain.Portofolio;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Evaluation.Features;

/// <summary>What each figure of the portfolio says and how it is made.</summary>
internal static class ListIndikatorPortofolio
{
    public sealed record Row(string Kode, string Nama, string Definisi, string Rumus, bool Persen);

    public sealed record Response(IReadOnlyList<Row> Items);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/portofolio/indikator", Handle)
        .WithSummary("Menjelaskan setiap angka portofolio: definisi dan rumusnya")
        .RequireAuthorization(Policies.Baca);

    internal static Ok<Response> Handle() => TypedResults.Ok(new Response([.. KatalogIndikator.Daftar.Select(satu => new Row(
        satu.Kode, satu.Nama.Localized, satu.Definisi.Localized, satu.Rumus.Localized, satu.Persen))]));
}
