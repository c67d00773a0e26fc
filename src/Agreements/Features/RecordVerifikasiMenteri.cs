using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The outcome of the Menteri's verification of a penerusan (Permendagri 25/2020 Pasal 29).</summary>
internal static class RecordVerifikasiMenteri
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required, StringLength(100, MinimumLength = 2)] string Nomor,
        [property: Required] bool? Diterima,
        [property: Required, StringLength(4000, MinimumLength = 2)] string Uraian,
        [property: Required] Guid? DokumenId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/verifikasi-menteri", Handle)
        .WithSummary("Mencatat hasil verifikasi Menteri atas penerusan")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new VerifikasiMenteri(request.Diterima!.Value, request.Nomor, request.Tanggal!.Value, request.Uraian, request.DokumenId!.Value),
            request.Tanggal!.Value);
}
