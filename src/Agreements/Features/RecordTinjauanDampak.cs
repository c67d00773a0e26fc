using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>What an amendment does to obligations, term and budget (condition P01, guard G14).</summary>
internal static class RecordTinjauanDampak
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required, MaxLength(200)] IReadOnlyList<string> KewajibanTerdampak,
        [property: Required] bool? MengubahJangkaWaktu,
        [property: Required] bool? MenambahBeban,
        [property: Range(0L, long.MaxValue)] long? TambahanAnggaran,
        [property: Required, StringLength(4000, MinimumLength = 2)] string Uraian);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/naskah/{naskahId:guid}/tinjauan-dampak", Handle)
        .WithSummary("Mencatat tinjauan dampak sebuah perubahan naskah")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Guid naskahId, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new TinjauanDampak(
                request.KewajibanTerdampak, request.MengubahJangkaWaktu!.Value, request.MenambahBeban!.Value, request.TambahanAnggaran ?? 0, request.Uraian),
            request.Tanggal!.Value, naskahId);
}
