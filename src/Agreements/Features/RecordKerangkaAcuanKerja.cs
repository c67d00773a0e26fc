using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The eight items of the KAK (Permendagri 22/2020 Pasal 7); it may be recorded in parts, and guard G08 tells what is missing.</summary>
internal static class RecordKerangkaAcuanKerja
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: StringLength(20000)] string? LatarBelakang,
        [property: StringLength(20000)] string? MaksudDanTujuan,
        [property: StringLength(20000)] string? Lokasi,
        [property: StringLength(20000)] string? RuangLingkup,
        [property: StringLength(20000)] string? JangkaWaktu,
        [property: StringLength(20000)] string? Manfaat,
        [property: StringLength(20000)] string? AnalisisDampak,
        [property: StringLength(20000)] string? Pembiayaan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/kerangka-acuan-kerja", Handle)
        .WithSummary("Mencatat isi Kerangka Acuan Kerja")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new KerangkaAcuanKerja(
                request.LatarBelakang, request.MaksudDanTujuan, request.Lokasi, request.RuangLingkup,
                request.JangkaWaktu, request.Manfaat, request.AnalisisDampak, request.Pembiayaan),
            request.Tanggal!.Value);
}
