using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain.BukuPihak;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>A legal paper of a party: akta, pengesahan, NIB, NPWP or a permit, and until when it counts.</summary>
internal static class AddSuratLegal
{
    public sealed record Request(
        [property: Required] JenisSuratLegal? Jenis,
        [property: Required, StringLength(100, MinimumLength = 2)] string Nomor,
        [property: Required] DateOnly? Tanggal,
        DateOnly? BerlakuSampai,
        [property: StringLength(200)] string? Penerbit);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/pihak/{id:guid}/surat-legal", Handle)
        .WithSummary("Mencatat surat legal pihak dan masa berlakunya")
        .RequireRoles(Roles.PerangkatDaerah, Roles.BagianKerjaSama, Roles.KabagKerjaSama)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<PihakTerdaftarView>, ProblemHttpResult>> Handle(Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.ChangePihak(
            id, request.Tanggal!.Value, "tanggal",
            pihak => pihak.AddSurat(new(request.Jenis!.Value, request.Nomor.Trim(), request.Tanggal.Value, request.BerlakuSampai, request.Penerbit)));
}
