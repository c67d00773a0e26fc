using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Mapping.Features;

/// <summary>Bagian Kerja Sama sends a kandidat back to its department, with the reason.</summary>
internal static class ReturnKandidat
{
    public sealed record Request([property: Required, StringLength(Kandidat.AlasanMaxLength, MinimumLength = 5)] string Alasan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/kandidat/{id:guid}/pengembalian", Handle)
        .WithSummary("Mengembalikan kandidat kepada pengusul untuk diperbaiki")
        .RequireRoles([.. Alur.ActorsOf(PeristiwaKandidat.Kembalikan)])
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KandidatView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) => perkara.Step(
            id,
            PeristiwaKandidat.Kembalikan,
            (kandidat, _) => kandidat.Return(perkara.Pelaku, request.Alasan, perkara.Now),
            request.Alasan);
}
