using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The three criteria of a third party's own initiative (guard G10).</summary>
internal static class RecordKriteriaPemrakarsa
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required] bool? TerintegrasiRencanaInduk,
        [property: Required] bool? LayakEkonomiFinansial,
        [property: Required] bool? MampuSecaraKeuangan,
        [property: Required, StringLength(4000, MinimumLength = 2)] string Uraian);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/kriteria-pemrakarsa", Handle)
        .WithSummary("Mencatat penilaian atas prakarsa pihak ketiga")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new KriteriaPemrakarsa(
                request.TerintegrasiRencanaInduk!.Value, request.LayakEkonomiFinansial!.Value, request.MampuSecaraKeuangan!.Value, request.Uraian),
            request.Tanggal!.Value);
}
