using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>A court declares a party insolvent, or lifts it (PP 28/2018 Pasal 22 huruf b): it signs nothing meanwhile, and all that it signed becomes a task.</summary>
internal static class DeclarePailitPihak
{
    public sealed record Request(
        [property: Required, StringLength(100, MinimumLength = 2)] string NomorPutusan,
        [property: Required] DateOnly? Tanggal,
        [property: Required, StringLength(200, MinimumLength = 2)] string Pengadilan,
        bool Dicabut);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/pihak/{id:guid}/kepailitan", Handle)
        .WithSummary("Mencatat putusan pailit atas pihak, atau pencabutannya")
        .RequireRoles(Roles.BagianHukum, Roles.BagianKerjaSama, Roles.KabagKerjaSama)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<PihakTerdaftarView>, ProblemHttpResult>> Handle(Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.ChangePihak(
            id, request.Tanggal!.Value, "tanggal",
            pihak => pihak.DeclarePailit(new(request.NomorPutusan.Trim(), request.Tanggal.Value, request.Pengadilan, !request.Dicabut)));
}
