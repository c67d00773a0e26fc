using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>A second official confirms a sheet: every decision is carried out and recorded with its kandidat, or none is.</summary>
internal static class ConfirmLembarTriase
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/lembar-triase/{id:guid}/pengesahan", Handle)
        .WithSummary("Mengesahkan lembar triase yang disusun pejabat lain")
        .RequireRoles([.. Alur.ActorsOf(PeristiwaKandidat.Loloskan)])
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<LembarTriaseView>, ProblemHttpResult>> Handle(
        Guid id,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        Caller caller,
        MappingDbContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (await db.LembarTriase.FindAsync([id], cancellationToken) is not { } lembar)
        {
            return Missing.LembarTriase();
        }

        db.ExpectVersion(lembar, ifMatch);
        var pemetaan = await db.Pemetaan.SingleAsync(satu => satu.Id == lembar.PemetaanId, cancellationToken);
        if (pemetaan.RefuseWhenClosed() is { } closed)
        {
            return closed.ToProblem();
        }

        var ids = lembar.DaftarPutusan.Select(putusan => putusan.KandidatId).ToArray();
        var paraKandidat = await db.Kandidat.Where(kandidat => ids.Contains(kandidat.Id)).ToDictionaryAsync(kandidat => kandidat.Id, cancellationToken);
        var (refusal, tertahan) = lembar.Confirm(paraKandidat, caller.Pelaku(), clock.GetUtcNow(), caller.Keadaan(clock));
        if (refusal is not null)
        {
            return refusal.ToProblem();
        }

        if (tertahan.Count > 0)
        {
            return tertahan.ToProblem(paraKandidat);
        }

        await db.SaveChangesAsync(cancellationToken);
        return ETags.Ok(LembarTriaseView.Of(lembar), db.VersionOf(lembar));
    }
}
