using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain.BukuPihak;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>A party has another name from a day on; it stays the same party.</summary>
internal static class RenamePihak
{
    public sealed record Request(
        [property: Required, StringLength(PihakTerdaftar.NamaMaxLength, MinimumLength = 2)] string Nama,
        [property: Required] DateOnly? Sejak,
        [property: StringLength(300)] string? Dasar);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/pihak/{id:guid}/nama", Handle)
        .WithSummary("Mencatat nama baru pihak sejak suatu tanggal")
        .RequireRoles(Roles.BagianKerjaSama, Roles.KabagKerjaSama)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<PihakTerdaftarView>, ProblemHttpResult>> Handle(Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.ChangePihak(
            id, request.Sejak!.Value, "sejak", pihak => pihak.Rename(new(request.Nama.Trim(), request.Sejak.Value, request.Dasar)));
}
