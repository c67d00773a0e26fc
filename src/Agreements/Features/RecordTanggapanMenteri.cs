using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The Menteri's written answer before a Pernyataan Kehendak (guard G21).</summary>
internal static class RecordTanggapanMenteri
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required, StringLength(100, MinimumLength = 2)] string Nomor,
        [property: Required, StringLength(100, MinimumLength = 2)] string NomorPermohonan,
        [property: Required] DateOnly? TanggalPermohonan,
        [property: Required] bool? DapatDitindaklanjuti,
        [property: Required] bool? DikoordinasikanDenganMenlu,
        [property: Required] Guid? DokumenId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/tanggapan-menteri", Handle)
        .WithSummary("Mencatat tanggapan tertulis Menteri")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new TanggapanMenteri(
                request.NomorPermohonan, request.TanggalPermohonan!.Value, request.Nomor, request.Tanggal!.Value,
                request.DapatDitindaklanjuti!.Value, request.DikoordinasikanDenganMenlu!.Value, request.DokumenId!.Value),
            request.Tanggal!.Value);
}
