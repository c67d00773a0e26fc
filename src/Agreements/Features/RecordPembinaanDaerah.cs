using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>Guidance to regions that did not carry out a kerja sama wajib (guard G41).</summary>
internal static class RecordPembinaanDaerah
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required, StringLength(Naskah.NomorMaxLength, MinimumLength = 1)] string Nomor,
        [property: Required, StringLength(300, MinimumLength = 2)] string Pembina,
        [property: Required, StringLength(4000, MinimumLength = 2)] string Uraian,
        [property: Required] Guid? DokumenId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/pengambilalihan/pembinaan", Handle)
        .WithSummary("Mencatat pembinaan kepada daerah")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new PembinaanDaerah(request.Pembina, request.Nomor, request.Tanggal!.Value, request.Uraian, request.DokumenId!.Value),
            request.Tanggal!.Value);
}
