using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>A party is something else in law from a day on: a ministry's university becomes a legal entity of its own.</summary>
internal static class ReclassifyPihak
{
    public sealed record Request(
        [property: Required] KelasPihak? Kelas,
        [property: Required] DateOnly? Sejak,
        [property: Required, StringLength(300, MinimumLength = 2)] string Dasar);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/pihak/{id:guid}/kelas", Handle)
        .WithSummary("Mencatat kelas pihak sejak suatu tanggal")
        .RequireRoles(Roles.BagianKerjaSama, Roles.KabagKerjaSama)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<PihakTerdaftarView>, ProblemHttpResult>> Handle(Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.ChangePihak(
            id, request.Sejak!.Value, "sejak", pihak => pihak.Reclassify(new(request.Kelas!.Value, request.Sejak.Value, request.Dasar)));
}
