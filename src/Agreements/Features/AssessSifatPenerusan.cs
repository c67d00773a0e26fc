using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>Whether a penerusan is technical and burdens the region or uses its assets (guard G29).</summary>
internal static class AssessSifatPenerusan
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required] bool? BersifatTeknis,
        [property: Required] bool? MembebaniAtauMemakaiAset,
        [property: Required, StringLength(4000, MinimumLength = 2)] string Uraian);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/sifat-penerusan", Handle)
        .WithSummary("Mencatat penilaian sifat penerusan")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new SifatPenerusan(request.BersifatTeknis!.Value, request.MembebaniAtauMemakaiAset!.Value, request.Uraian),
            request.Tanggal!.Value);
}
