using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Mapping.Features;

/// <summary>TKKSD writes down why an impact on one end alone is enough (gate M3).</summary>
internal static class ConsiderKandidat
{
    public sealed record Request([property: Required, StringLength(Kandidat.AlasanMaxLength, MinimumLength = 5)] string Alasan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/kandidat/{id:guid}/pertimbangan-tkksd", Handle)
        .WithSummary("Mencatat pertimbangan tertulis TKKSD")
        .RequireRoles([.. Alur.ActorsOf(PeristiwaKandidat.Pertimbangkan)])
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KandidatView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) => perkara.Step(
            id,
            PeristiwaKandidat.Pertimbangkan,
            (kandidat, _) => kandidat.Consider(perkara.Pelaku, request.Alasan, perkara.Now),
            request.Alasan);
}
