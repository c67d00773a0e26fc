using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The ministry that carries a penerusan with the region (Permendagri 25/2020 Pasal 29).</summary>
internal static class RecordPenunjukanMitraTeknis
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required, StringLength(100, MinimumLength = 2)] string Nomor,
        [property: Required, StringLength(200, MinimumLength = 2)] string Kementerian,
        [property: Required] Guid? DokumenId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/mitra-teknis", Handle)
        .WithSummary("Mencatat penunjukan Mitra Teknis")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new PenunjukanMitraTeknis(request.Kementerian, request.Nomor, request.Tanggal!.Value, request.DokumenId!.Value),
            request.Tanggal!.Value);
}
