using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The bupati's own letter to the Menteri when the Gubernur does not forward in time (guard D2).</summary>
internal static class RecordSuratLangsungMenteri
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        Guid? NaskahId,
        [property: Required, StringLength(100, MinimumLength = 2)] string Nomor,
        [property: Required, StringLength(100, MinimumLength = 2)] string NomorTandaTerima,
        [property: Required] Guid? DokumenId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/gubernur/surat-langsung", Handle)
        .WithSummary("Mencatat surat langsung kepada Menteri")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new SuratLangsungMenteri(request.Nomor, request.Tanggal!.Value, request.NomorTandaTerima, request.DokumenId!.Value),
            request.Tanggal!.Value, request.NaskahId);
}
