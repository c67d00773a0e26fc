using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The Menteri's approval, the ground for signing (guard G25).</summary>
internal static class RecordPersetujuanMenteri
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        Guid? NaskahId,
        [property: Required, StringLength(100, MinimumLength = 2)] string Nomor,
        [property: Required] Guid? DokumenId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/persetujuan-menteri", Handle)
        .WithSummary("Mencatat persetujuan Menteri")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new PersetujuanMenteri(request.Nomor, request.Tanggal!.Value, request.DokumenId!.Value),
            request.Tanggal!.Value, request.NaskahId);
}
