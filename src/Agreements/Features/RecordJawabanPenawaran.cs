using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The answer of the other side to the offer.</summary>
internal static class RecordJawabanPenawaran
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required, StringLength(100, MinimumLength = 2)] string Nomor,
        [property: Required] bool? Diterima,
        [property: StringLength(4000)] string? Alasan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/jawaban-penawaran", Handle)
        .WithSummary("Mencatat jawaban atas penawaran")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new JawabanPenawaran(request.Nomor, request.Tanggal!.Value, request.Diterima!.Value, request.Alasan),
            request.Tanggal!.Value);
}
