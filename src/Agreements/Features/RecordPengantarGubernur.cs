using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The letter by which the Gubernur forwards plan or draft to the Menteri (Permendagri 25/2020 Pasal 18 ayat (4)).</summary>
internal static class RecordPengantarGubernur
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        Guid? NaskahId,
        [property: Required, StringLength(100, MinimumLength = 2)] string Nomor,
        [property: Required] Guid? DokumenId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/gubernur/pengantar", Handle)
        .WithSummary("Mencatat surat pengantar Gubernur kepada Menteri")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new PengantarGubernur(request.Nomor, request.Tanggal!.Value, request.DokumenId!.Value),
            request.Tanggal!.Value, request.NaskahId);
}
