using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The offer, sent or received by the heads (guard G11).</summary>
internal static class RecordPenawaran
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required] ArahPenawaran? Arah,
        [property: Required, StringLength(100, MinimumLength = 2)] string Nomor,
        [property: Required] Kapasitas? Penandatangan,
        [property: Required, StringLength(200, MinimumLength = 2)] string NamaPenandatangan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/penawaran", Handle)
        .WithSummary("Mencatat surat penawaran yang dikirim atau diterima")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new Penawaran(
                request.Arah!.Value, request.Nomor, request.Tanggal!.Value, request.Penandatangan!.Value, request.NamaPenandatangan),
            request.Tanggal!.Value);
}
