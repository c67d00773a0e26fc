using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Mapping.Features;

/// <summary>A department withdraws its kandidat, with the reason.</summary>
internal static class WithdrawKandidat
{
    public sealed record Request([property: Required, StringLength(Kandidat.AlasanMaxLength, MinimumLength = 5)] string Alasan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/kandidat/{id:guid}/penarikan", Handle)
        .WithSummary("Menarik kandidat")
        .RequireRoles([.. Alur.ActorsOf(PeristiwaKandidat.Tarik)])
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KandidatView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) => perkara.Step(
            id,
            PeristiwaKandidat.Tarik,
            (kandidat, _) => kandidat.Withdraw(perkara.Pelaku, request.Alasan, perkara.Now),
            request.Alasan);
}
