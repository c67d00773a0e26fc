using Ksd.Evaluation.Common;
using Ksd.Evaluation.Domain;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Evaluation.Features;

/// <summary>The form that is current on a day.</summary>
internal static class GetInstrumen
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/evaluasi/instrumen", Handle)
        .WithSummary("Menampilkan formulir yang berlaku pada suatu tanggal")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<InstrumenView>, ProblemHttpResult>> Handle(JenisInstrumen jenis, DateOnly? pada, [AsParameters] Kueri kueri) =>
        Kueri.RefuseDay("pada", pada) is { } bad
            ? bad
            : TypedResults.Ok(await InstrumenBerlaku.Find(kueri.Db, jenis, pada ?? kueri.Today, kueri.CancellationToken));
}
