using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>A permit of a foreign non-profit (guard G28).</summary>
internal static class RecordIzinNirlaba
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required, StringLength(100, MinimumLength = 2)] string Nomor,
        [property: Required, StringLength(200, MinimumLength = 2)] string Penerbit,
        [property: Required] DateOnly? BerlakuDari,
        [property: Required] DateOnly? BerlakuSampai,
        [property: Required] Guid? DokumenId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/pihak/{pihakId:guid}/izin/{jenis}", Handle)
        .WithSummary("Mencatat izin lembaga nirlaba luar negeri")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Guid pihakId, JenisIzin jenis, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new IzinNirlaba(
                pihakId, jenis, request.Nomor, request.Penerbit, request.BerlakuDari!.Value, request.BerlakuSampai!.Value, request.DokumenId!.Value),
            request.Tanggal!.Value);
}
