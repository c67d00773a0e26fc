using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The feasibility study: who wrote it and what it concludes (guard G09).</summary>
internal static class RecordStudiKelayakan
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required] PenyusunStudi? Penyusun,
        [property: Required] KesimpulanStudi? Kesimpulan,
        [property: StringLength(4000)] string? SyaratKelayakan,
        [property: Required] Guid? DokumenId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/studi-kelayakan", Handle)
        .WithSummary("Mencatat studi kelayakan")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new StudiKelayakan(request.Penyusun!.Value, request.Kesimpulan!.Value, request.SyaratKelayakan, request.DokumenId!.Value),
            request.Tanggal!.Value);
}
