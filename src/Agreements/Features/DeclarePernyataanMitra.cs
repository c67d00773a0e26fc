using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>What Bagian Hukum declares about a foreign partner (guard G30).</summary>
internal static class DeclarePernyataanMitra
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required] bool? BukanPartaiPolitik,
        [property: Required, StringLength(4000, MinimumLength = 2)] string Uraian);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/pihak/{pihakId:guid}/pernyataan", Handle)
        .WithSummary("Menyatakan bahwa mitra luar negeri bukan partai politik")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Guid pihakId, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new PernyataanMitra(pihakId, request.BukanPartaiPolitik!.Value, request.Uraian),
            request.Tanggal!.Value);
}
