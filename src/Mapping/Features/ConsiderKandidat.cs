using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Ksd.Mapping.Features;

/// <summary>TKKSD writes down why an impact on one end alone is enough (gate M3).</summary>
internal static class ConsiderKandidat
{
    public sealed record Request([property: Required, StringLength(Kandidat.AlasanMaxLength, MinimumLength = 5)] string Alasan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/kandidat/{id:guid}/pertimbangan-tkksd", Handle)
        .WithSummary("Mencatat pertimbangan tertulis TKKSD")
        .RequireRoles([.. Alur.ActorsOf(PeristiwaKandidat.Pertimbangkan)])
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<KandidatView>, ProblemHttpResult>> Handle(
        Guid id,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        Request request,
        Caller caller,
        MappingDbContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (await db.Kandidat.FindAsync([id], cancellationToken) is not { } kandidat)
        {
            return Missing.Kandidat();
        }

        if (Wewenang.RefuseStep(caller, kandidat, PeristiwaKandidat.Pertimbangkan) is { } foreign)
        {
            return foreign.ToProblem();
        }

        db.ExpectVersion(kandidat, ifMatch);
        if (kandidat.Consider(caller.Pelaku(), request.Alasan, clock.GetUtcNow()) is { } refusal)
        {
            return refusal.ToProblem();
        }

        await db.SaveChangesAsync(cancellationToken);
        return ETags.Ok(KandidatView.Of(kandidat, caller.Keadaan(clock), []), db.VersionOf(kandidat));
    }
}
