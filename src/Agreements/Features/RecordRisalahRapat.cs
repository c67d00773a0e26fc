using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The minutes of the interministerial meeting (PP 28/2018 Pasal 32 ayat (3)).</summary>
internal static class RecordRisalahRapat
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        Guid? NaskahId,
        [property: Required, MinLength(1), MaxLength(10)] IReadOnlyList<UnsurRapat> Peserta,
        [property: Required] bool? Ditandatangani,
        [property: Required] Guid? DokumenId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/risalah", Handle)
        .WithSummary("Mencatat risalah rapat antarkementerian/lembaga")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new RisalahRapat(request.Tanggal!.Value, request.Peserta, request.Ditandatangani!.Value, request.DokumenId!.Value),
            request.Tanggal!.Value, request.NaskahId);
}
