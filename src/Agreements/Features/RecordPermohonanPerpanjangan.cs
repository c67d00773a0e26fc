using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The letter that asks the Menteri for an extension (guard G32).</summary>
internal static class RecordPermohonanPerpanjangan
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required, StringLength(100, MinimumLength = 2)] string Nomor,
        [property: Required] bool? TembusanGubernur,
        [property: Required] bool? TembusanDprd,
        [property: Required] Guid? DokumenId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/perpanjangan", Handle)
        .WithSummary("Mencatat permohonan perpanjangan naskah luar negeri")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new PermohonanPerpanjangan(request.Nomor, request.Tanggal!.Value, request.TembusanGubernur!.Value, request.TembusanDprd!.Value, request.DokumenId!.Value),
            request.Tanggal!.Value);
}
