using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>Why a kerja sama wajib was not carried out (guard G41).</summary>
internal static class RecordEvaluasiKendala
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required, StringLength(Naskah.NomorMaxLength, MinimumLength = 1)] string Nomor,
        [property: Required, StringLength(300, MinimumLength = 2)] string Pelaksana,
        [property: Required, StringLength(4000, MinimumLength = 2)] string Kendala,
        [property: Required] Guid? DokumenId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/pengambilalihan/evaluasi-kendala", Handle)
        .WithSummary("Mencatat evaluasi kendala")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new EvaluasiKendala(request.Pelaksana, request.Nomor, request.Tanggal!.Value, request.Kendala, request.DokumenId!.Value),
            request.Tanggal!.Value);
}
