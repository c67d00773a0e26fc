using Ksd.Evaluation.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Evaluation.Features;

/// <summary>The settings of this service that decide what a regulation leaves open: what holds now, what would hold without, and how sure it is.</summary>
internal static class ListKetentuan
{
    public sealed record Response(IReadOnlyList<ItemKetentuan> Items);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/evaluation/ketentuan", Handle)
        .WithName("Ketentuan-evaluation")
        .WithSummary("Ketentuan yang dapat diatur pada evaluasi, dengan tanda bila dasarnya perlu konfirmasi")
        .RequireAuthorization(Policies.Baca);

    internal static Ok<Response> Handle(Ketentuan ketentuan) =>
        TypedResults.Ok(new Response([.. KatalogKetentuan.Daftar.Select(baris => baris.Describe(ketentuan, Ketentuan.Bawaan))]));
}
