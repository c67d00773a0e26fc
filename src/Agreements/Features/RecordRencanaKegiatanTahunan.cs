using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The plan of one year's activities, four headings (Permendagri 25/2020 Pasal 26).</summary>
internal static class RecordRencanaKegiatanTahunan
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: StringLength(20000)] string? Uraian,
        [property: StringLength(20000)] string? PeranParaPihak,
        [property: StringLength(20000)] string? Lokasi,
        [property: StringLength(20000)] string? PenerimaManfaat,
        [property: StringLength(20000)] string? RencanaPembiayaan,
        DateOnly? TanggalTandaTangan,
        [property: Required] Guid? DokumenId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/rencana-kegiatan-tahunan/{tahun:int:range(2018,2200)}", Handle)
        .WithSummary("Mencatat rencana kegiatan tahunan")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, int tahun, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new RencanaKegiatanTahunan(
                tahun, request.Uraian, request.PeranParaPihak, request.Lokasi, request.PenerimaManfaat, request.RencanaPembiayaan,
                request.TanggalTandaTangan, request.DokumenId!.Value),
            request.Tanggal!.Value);
}
