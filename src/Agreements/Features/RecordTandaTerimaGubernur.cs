using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The proof that the Gubernur received the plan or the draft; without it clock D2 does not run.</summary>
internal static class RecordTandaTerimaGubernur
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        Guid? NaskahId,
        [property: Required, StringLength(100, MinimumLength = 2)] string Nomor,
        [property: Required, StringLength(200, MinimumLength = 2)] string Penerima,
        [property: Required] Guid? DokumenId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/gubernur/tanda-terima", Handle)
        .WithSummary("Mencatat tanda terima Gubernur")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new TandaTerimaGubernur(request.Nomor, request.Tanggal!.Value, request.Penerima, request.DokumenId!.Value),
            request.Tanggal!.Value, request.NaskahId);
}
