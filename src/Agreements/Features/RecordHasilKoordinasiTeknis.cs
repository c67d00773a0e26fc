using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>What the heads agreed in the technical coordination, and until when it is to be carried out (guard G18).</summary>
internal static class RecordHasilKoordinasiTeknis
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required, MinLength(1), MaxLength(50)] IReadOnlyList<Guid> DisepakatiOleh,
        [property: Required] DateOnly? BatasPelaksanaan,
        [property: Required, StringLength(4000, MinimumLength = 2)] string Uraian,
        [property: Required] Guid? DokumenId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/koordinasi-teknis/hasil", Handle)
        .WithSummary("Mencatat hasil koordinasi teknis yang disepakati kepala daerah")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new HasilKoordinasiTeknis(request.DisepakatiOleh, request.BatasPelaksanaan!.Value, request.Uraian, request.DokumenId!.Value),
            request.Tanggal!.Value);
}
