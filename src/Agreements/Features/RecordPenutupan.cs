using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>What is settled at the close: reports, revenue, assets (guard G42).</summary>
internal static class RecordPenutupan
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        Guid? NaskahId,
        [property: Required] bool? LaporanDiterima,
        [property: Required] bool? PendapatanDisetorKeKasDaerah,
        [property: Required] bool? BarangDicatatSebagaiAset,
        [property: Required, StringLength(4000, MinimumLength = 2)] string Uraian);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/penutupan", Handle)
        .WithSummary("Mencatat penyelesaian laporan, pendapatan, dan aset")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new Penutupan(
                request.LaporanDiterima!.Value, request.PendapatanDisetorKeKasDaerah!.Value, request.BarangDicatatSebagaiAset!.Value, request.Uraian),
            request.Tanggal!.Value, request.NaskahId);
}
