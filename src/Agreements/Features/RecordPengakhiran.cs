using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The ground for an end, with its proof (guards G33, G34).</summary>
internal static class RecordPengakhiran
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        Guid? NaskahId,
        [property: Required] DasarPengakhiran? Dasar,
        [property: Required, StringLength(4000, MinimumLength = 2)] string Uraian,
        [property: StringLength(100)] string? NomorPutusan,
        DateOnly? TanggalPutusan,
        [property: Required] Guid? BuktiDokumenId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/pengakhiran", Handle)
        .WithSummary("Mencatat dasar pengakhiran kerja sama atau satu PKS")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new Pengakhiran(
                request.Dasar!.Value, request.Uraian, request.NomorPutusan, request.TanggalPutusan, request.BuktiDokumenId!.Value),
            request.Tanggal!.Value, request.NaskahId);
}
