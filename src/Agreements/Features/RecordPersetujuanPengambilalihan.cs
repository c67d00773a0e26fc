using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The Menteri lets the gubernur take over (guard G41).</summary>
internal static class RecordPersetujuanPengambilalihan
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required, StringLength(Naskah.NomorMaxLength, MinimumLength = 1)] string Nomor,
        [property: Required] Guid? DokumenId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/pengambilalihan/persetujuan-menteri", Handle)
        .WithSummary("Mencatat persetujuan Menteri atas pengambilalihan")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new PersetujuanPengambilalihan(request.Nomor, request.Tanggal!.Value, request.DokumenId!.Value),
            request.Tanggal!.Value);
}
