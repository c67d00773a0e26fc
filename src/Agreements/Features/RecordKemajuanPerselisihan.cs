using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>Takes a dispute one step along the ladder of its pair of parties (guard G35).</summary>
internal static class RecordKemajuanPerselisihan
{
    public sealed record Request(
        [property: Required] DateOnly? Tanggal,
        ForumPerselisihan? Forum,
        DateOnly? Tenggat,
        [property: Required, StringLength(4000, MinimumLength = 2)] string Uraian,
        [property: Required] Guid? DokumenId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/kerja-sama/{id:guid}/perselisihan/{perselisihanId:guid}/{peristiwa}", Handle)
        .WithSummary("Melanjutkan perselisihan ke forum berikutnya, atau mencatat hasilnya")
        .RequireRoles(Wewenang.Bekerja)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Handle(
        Guid id, Guid perselisihanId, PeristiwaPerselisihan peristiwa, Request request, [AsParameters] Perkara perkara)
    {
        var (tanggal, now) = (request.Tanggal!.Value, perkara.Clock.GetUtcNow());
        var kemajuan = new KemajuanPerselisihan(perselisihanId, peristiwa, request.Forum, request.Tenggat, request.Uraian, request.DokumenId!.Value);
        return perkara.Change(id, tanggal, kerjaSama =>
        {
            if (kerjaSama.LanjutkanPerselisihan(kemajuan, tanggal, perkara.Caller.Petugas(), now) is { } refusal)
            {
                return refusal;
            }

            perkara.Db.Tell(kerjaSama, perselisihanId, tanggal, perkara.Clock.LegalDay(), now);
            return null;
        });
    }
}
