using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The clocks of a foreign cooperation on a day: sheets of working days with what counted and why, and the dates that the naskah gives.</summary>
internal static class GetJam
{
    public sealed record Response(DateOnly Pada, IReadOnlyList<LembarJam> Lembar, IReadOnlyList<Tenggat> Tenggat);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/kerja-sama/{id:guid}/jam", Handle)
        .WithSummary("Melihat jalannya waktu: lembar hari kerja dan tenggat, kini atau pada suatu tanggal")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(Guid id, DateOnly? pada, [AsParameters] Kueri kueri)
    {
        if (await kueri.Find(id) is not { } kerjaSama)
        {
            return Kueri.Missing();
        }

        var hari = pada ?? kueri.Clock.LegalDay();
        var (lembar, tenggat) = kerjaSama.DaftarJam(hari, kueri.Caller.Petugas(), await kueri.Surroundings(kerjaSama, hari));
        return TypedResults.Ok(new Response(hari, lembar, tenggat));
    }
}
