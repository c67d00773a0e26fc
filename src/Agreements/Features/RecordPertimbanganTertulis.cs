using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The Menteri's written consideration after verification (guard G24).</summary>
internal static class RecordPertimbanganTertulis
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required, StringLength(100, MinimumLength = 2)] string Nomor,
        [property: Required] HasilPertimbangan? Hasil,
        [property: Required, StringLength(4000, MinimumLength = 2)] string Uraian,
        [property: Required] Guid? DokumenId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/pertimbangan", Handle)
        .WithSummary("Mencatat pertimbangan tertulis Menteri")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new PertimbanganTertulis(request.Hasil!.Value, request.Nomor, request.Tanggal!.Value, request.Uraian, request.DokumenId!.Value),
            request.Tanggal!.Value);
}
