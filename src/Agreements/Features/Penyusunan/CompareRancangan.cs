using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Common.Penyusunan;
using Ksd.Agreements.Data.Penyusunan;
using Ksd.Drafting;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features.Penyusunan;

/// <summary>What changed between two versions, clause by clause and word by word; a new number alone is no change.</summary>
internal static class CompareRancangan
{
    public sealed record Response(int Dari, int Ke, IReadOnlyList<PerubahanView> Perubahan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/rancangan/{id:guid}/perbandingan", Handle)
        .WithSummary("Membandingkan dua versi rancangan, butir demi butir")
        .RequireAuthorization(Policies.Baca)
        .ProducesProblem(StatusCodes.Status404NotFound);

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(
        Guid id, [Range(1, int.MaxValue)] int dari, [Range(1, int.MaxValue)] int? ke, [AsParameters] Kueri kueri) =>
        await kueri.FindRancangan(id, ke) is { } berkas && await kueri.Db.LoadVersi(id, dari, kueri.CancellationToken) is { } lama
            ? TypedResults.Ok(new Response(dari, berkas.Versi.Ke, [.. Perbandingan.Bandingkan(lama.Isi, berkas.Versi.Isi).Select(PerubahanView.Of)]))
            : PenyusunanPerkara.MissingRancangan();
}
