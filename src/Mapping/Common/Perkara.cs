using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Common;

/// <summary>What every slice that moves a kandidat needs, in the order it needs it: load, who, version, ask the domain, save once, answer.</summary>
internal sealed record Perkara(
    [FromHeader(Name = "If-Match")] string? IfMatch,
    [FromServices] MappingDbContext Db,
    [FromServices] Caller Caller,
    [FromServices] TimeProvider Clock,
    CancellationToken CancellationToken)
{
    public Pelaku Pelaku => Caller.Pelaku();

    public DateTimeOffset Now { get; } = Clock.GetUtcNow();

    public KeadaanDaerah Keadaan => Caller.Keadaan(Clock);

    /// <summary>The plan year of the pemetaan that a kandidat belongs to; null when there is no such kandidat.</summary>
    public Task<int?> TahunRencana(Guid id) => Db.Kandidat.Where(kandidat => kandidat.Id == id)
        .Join(Db.Pemetaan, kandidat => kandidat.PemetaanId, pemetaan => pemetaan.Id, (_, pemetaan) => (int?)pemetaan.TahunRencana)
        .SingleOrDefaultAsync(CancellationToken);

    /// <summary>Takes one step of the flow with a kandidat of a pemetaan that is still open.</summary>
    public async Task<Results<Versioned<KandidatView>, ProblemHttpResult>> Step(
        Guid id, PeristiwaKandidat peristiwa, Func<Kandidat, Pemetaan, Refusal?> change, string? alasan = null)
    {
        if (await Db.Kandidat.FindAsync([id], CancellationToken) is not { } kandidat)
        {
            return Missing.Kandidat();
        }

        if (Wewenang.RefuseStep(Caller, kandidat, peristiwa) is { } foreign)
        {
            return foreign.ToProblem();
        }

        Db.ExpectVersion(kandidat, IfMatch);
        var pemetaan = await Db.Pemetaan.FindAsync([kandidat.PemetaanId], CancellationToken);
        if ((pemetaan!.RefuseWhenClosed(kandidat) ?? change(kandidat, pemetaan)) is { } refusal)
        {
            return refusal.ToProblem(LangkahView.Of(kandidat, Caller, Keadaan));
        }

        Db.Audit.Reason = alasan;
        await Db.SaveChangesAsync(CancellationToken);
        return ETags.Ok(KandidatView.Of(kandidat, Caller, Keadaan, []), Db.VersionOf(kandidat));
    }
}
