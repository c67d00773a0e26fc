using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Ksd.Mapping.Features;

/// <summary>A department hands its draft in before the deadline.</summary>
internal static class SubmitKandidat
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/kandidat/{id:guid}/pengajuan", Handle)
        .WithSummary("Mengajukan kandidat kepada Bagian Kerja Sama")
        .RequireRoles([.. Alur.ActorsOf(PeristiwaKandidat.Ajukan)])
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<KandidatView>, ProblemHttpResult>> Handle(
        Guid id,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        Caller caller,
        MappingDbContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (await db.Kandidat.FindAsync([id], cancellationToken) is not { } kandidat)
        {
            return Missing.Kandidat();
        }

        if (Wewenang.RefuseStep(caller, kandidat, PeristiwaKandidat.Ajukan) is { } foreign)
        {
            return foreign.ToProblem();
        }

        db.ExpectVersion(kandidat, ifMatch);
        var pemetaan = await db.Pemetaan.FindAsync([kandidat.PemetaanId], cancellationToken);
        var refusal = pemetaan!.RefuseWhenClosed()
            ?? pemetaan.RefuseWhenLate(clock.LegalDay())
            ?? kandidat.Submit(caller.Pelaku(), clock.GetUtcNow());
        if (refusal is not null)
        {
            return refusal.ToProblem();
        }

        await db.SaveChangesAsync(cancellationToken);
        return ETags.Ok(KandidatView.Of(kandidat, caller.Keadaan(clock), []), db.VersionOf(kandidat));
    }
}
