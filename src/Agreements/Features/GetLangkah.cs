using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>Each step from the stage of a day, allowed or blocked and by what, on the facts known by that day.</summary>
internal static class GetLangkah
{
    public sealed record Response(DateOnly Pada, Tahap Tahap, IReadOnlyList<LangkahView> Langkah);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/kerja-sama/{id:guid}/langkah", Handle)
        .WithSummary("Melihat langkah yang mungkin, kini atau pada suatu tanggal")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(Guid id, DateOnly? pada, [AsParameters] Kueri kueri)
    {
        if (await kueri.Find(id) is not { } kerjaSama)
        {
            return Kueri.Missing();
        }

        var hari = pada ?? kueri.Clock.LegalDay();
        var sekitar = await kueri.Surroundings(kerjaSama, hari);
        var langkah = kerjaSama.LangkahBerikutnya(hari, kueri.Caller.Petugas(), sekitar);
        return TypedResults.Ok(new Response(hari, kerjaSama.TahapPada(hari), [.. langkah.Select(LangkahView.Of)]));
    }
}
