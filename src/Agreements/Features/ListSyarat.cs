using Ksd.Agreements.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The catalogue of guards: severity, message, what lifts it, articles, and the kinds whose flows it is in.</summary>
internal static class ListSyarat
{
    public sealed record Row(
        string Id, Sifat Sifat, string Pesan, string Pengangkat, IReadOnlyList<DasarHukum> DasarHukum, IReadOnlyList<JenisKerjaSama> DipakaiPada);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/syarat", Handle)
        .WithSummary("Melihat katalog syarat (guard) dengan pasalnya")
        .RequireAuthorization(Policies.Baca);

    internal static Ok<Row[]> Handle() => TypedResults.Ok(KatalogSyarat.Semua
        .OrderBy(syarat => syarat.Id, StringComparer.Ordinal)
        .Select(syarat => new Row(
            syarat.Id,
            syarat.Sifat,
            syarat.Pesan.Localized,
            syarat.Pengangkat.Localized,
            syarat.DasarHukum,
            [.. Alur.Semua.Where(alur => alur.Value.DaftarLangkah.Any(langkah => langkah.Syarat.Contains(syarat) || langkah.Bila.Contains(syarat)))
                .Select(alur => alur.Key).Order()]))
        .ToArray());
}
