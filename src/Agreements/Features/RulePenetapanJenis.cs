using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>TKKSD rules on the kind where the classification leaves it open or is departed from (guard G06).</summary>
internal static class RulePenetapanJenis
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required] JenisKerjaSama? Jenis,
        [property: Required, StringLength(4000, MinimumLength = 2)] string Alasan,
        [property: Required] Guid? DokumenId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/penetapan-jenis", Handle)
        .WithSummary("Mencatat penetapan jenis kerja sama oleh TKKSD")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new PenetapanJenis(request.Jenis!.Value, request.Alasan, request.DokumenId!.Value),
            request.Tanggal!.Value);
}
