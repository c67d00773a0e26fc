using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The technical coordination of bordering regions: at which level, by whom (condition W01).</summary>
internal static class RecordRapatKoordinasiTeknis
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        [property: Required] ForumKoordinasi? Forum,
        [property: Required, StringLength(300, MinimumLength = 2)] string Penyelenggara,
        [property: Required] Guid? DokumenId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/kerja-sama/{id:guid}/koordinasi-teknis/rapat", Handle)
        .WithSummary("Mencatat rapat koordinasi teknis")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [AsParameters] Perkara perkara) =>
        perkara.Record(
            id,
            new RapatKoordinasiTeknis(request.Forum!.Value, request.Penyelenggara, request.Tanggal!.Value, request.DokumenId!.Value),
            request.Tanggal!.Value);
}
