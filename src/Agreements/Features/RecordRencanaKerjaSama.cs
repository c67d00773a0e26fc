using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The plan of a foreign cooperation, seven headings (Permendagri 25/2020 Pasal 15 ayat (3)).</summary>
internal static class RecordRencanaKerjaSama
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: StringLength(20000)] string? Subjek,
        [property: StringLength(20000)] string? LatarBelakang,
        [property: StringLength(20000)] string? MaksudTujuanSasaran,
        [property: StringLength(20000)] string? Objek,
        [property: StringLength(20000)] string? RuangLingkup,
        [property: StringLength(20000)] string? SumberPembiayaan,
        [property: StringLength(20000)] string? JangkaWaktu,
        [property: Required] bool? SesuaiPernyataan,
        bool? SubstansiBerubah);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/rencana-kerja-sama", Handle)
        .WithSummary("Mencatat isi Rencana Kerja Sama")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new RencanaKerjaSama(
                request.Subjek, request.LatarBelakang, request.MaksudTujuanSasaran, request.Objek, request.RuangLingkup,
                request.SumberPembiayaan, request.JangkaWaktu, request.SesuaiPernyataan!.Value, request.SubstansiBerubah ?? true),
            request.Tanggal!.Value);
}
