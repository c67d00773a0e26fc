using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The copy that comes back from the Sekretaris Jenderal (Permendagri 25/2020 Pasal 25 ayat (3)).</summary>
internal static class RecordSalinanNaskah
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required] Guid? DokumenId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/salinan-naskah", Handle)
        .WithSummary("Mencatat salinan naskah yang diterima")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new SalinanNaskah(request.Tanggal!.Value, request.DokumenId!.Value),
            request.Tanggal!.Value);
}
