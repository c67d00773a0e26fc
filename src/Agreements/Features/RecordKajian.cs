using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The study of a foreign cooperation, six headings (Permendagri 25/2020 Pasal 12 ayat (3)).</summary>
internal static class RecordKajian
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: StringLength(20000)] string? Judul,
        [property: StringLength(20000)] string? LatarBelakang,
        [property: StringLength(20000)] string? MaksudDanTujuan,
        [property: StringLength(20000)] string? Pemetaan,
        [property: StringLength(20000)] string? Manfaat,
        [property: StringLength(20000)] string? Kesimpulan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/kajian", Handle)
        .WithSummary("Mencatat isi kajian")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new Kajian(request.Judul, request.LatarBelakang, request.MaksudDanTujuan, request.Pemetaan, request.Manfaat, request.Kesimpulan),
            request.Tanggal!.Value);
}
