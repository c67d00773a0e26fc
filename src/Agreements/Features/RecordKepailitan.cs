using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>A court declared a partner insolvent (guard G30).</summary>
internal static class RecordKepailitan
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required, StringLength(100, MinimumLength = 2)] string NomorPutusan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/kepailitan/{pihakId:guid}", Handle)
        .WithSummary("Mencatat putusan pailit atas mitra")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Guid pihakId, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new Kepailitan(pihakId, request.NomorPutusan, request.Tanggal!.Value),
            request.Tanggal!.Value);
}
