using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>Kemendagri says that the report on a year is missing (guard G27).</summary>
internal static class RecordTeguranKemendagri
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required, StringLength(100, MinimumLength = 2)] string Nomor,
        [property: Required] Guid? DokumenId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/laporan-tahunan/{tahun:int:range(2018,2200)}/teguran", Handle)
        .WithSummary("Mencatat teguran Kemendagri atas laporan tahunan")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, int tahun, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new TeguranKemendagri(tahun, request.Nomor, request.Tanggal!.Value, request.DokumenId!.Value),
            request.Tanggal!.Value);
}
