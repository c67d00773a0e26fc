using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>Bagian Hukum declares that the object offends nothing, and where an urusan is split, that it is the region's part (guards G01, G02).</summary>
internal static class DeclarePernyataanHukum
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        Guid? NaskahId,
        [property: Required] bool? TidakBertentangan,
        bool? DalamKewenangan,
        [property: Required, StringLength(4000, MinimumLength = 2)] string Uraian);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/pernyataan-hukum", Handle)
        .WithSummary("Mencatat pernyataan Bagian Hukum atas objek kerja sama")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new PernyataanHukum(request.TidakBertentangan!.Value, request.DalamKewenangan, request.Uraian),
            request.Tanggal!.Value, request.NaskahId);
}
