using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>Where and when the kepala daerah means to sign, as told to the Menteri (Permendagri 25/2020 Pasal 24).</summary>
internal static class RecordRencanaPenandatanganan
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required, StringLength(100, MinimumLength = 2)] string Nomor,
        [property: Required, StringLength(200, MinimumLength = 2)] string Tempat,
        [property: Required] DateOnly? TanggalRencana);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/rencana-penandatanganan", Handle)
        .WithSummary("Mencatat rencana tempat dan tanggal penandatanganan")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new RencanaPenandatanganan(request.Nomor, request.Tanggal!.Value, request.Tempat, request.TanggalRencana!.Value),
            request.Tanggal!.Value);
}
