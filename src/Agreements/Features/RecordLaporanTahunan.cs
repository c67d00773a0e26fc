using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The report on one year of a foreign cooperation, nine headings (Permendagri 25/2020 Pasal 37).</summary>
internal static class RecordLaporanTahunan
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: StringLength(20000)] string? Judul,
        [property: StringLength(20000)] string? LatarBelakang,
        [property: StringLength(20000)] string? MaksudTujuanSasaran,
        [property: StringLength(20000)] string? RuangLingkup,
        [property: StringLength(20000)] string? Perkembangan,
        [property: StringLength(20000)] string? PenerimaManfaat,
        [property: StringLength(20000)] string? Pendanaan,
        [property: StringLength(20000)] string? Hambatan,
        [property: StringLength(20000)] string? RencanaTindakLanjut,
        [property: Required] Guid? DokumenId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/laporan-tahunan/{tahun:int:range(2018,2200)}", Handle)
        .WithSummary("Mencatat laporan tahunan kerja sama luar negeri")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, int tahun, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new LaporanTahunan(
                tahun, request.Judul, request.LatarBelakang, request.MaksudTujuanSasaran, request.RuangLingkup, request.Perkembangan,
                request.PenerimaManfaat, request.Pendanaan, request.Hambatan, request.RencanaTindakLanjut, request.DokumenId!.Value),
            request.Tanggal!.Value);
}
