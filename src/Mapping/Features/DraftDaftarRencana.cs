using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>Drafts the Daftar Rencana KSD of a pemetaan with every kandidat that passed triage.</summary>
internal static class DraftDaftarRencana
{
    public sealed record Request([property: Required] Guid? PemetaanId, [property: Required, Range(2000, 2100)] int? TahunRkpd);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/daftar-rencana", Handle)
        .WithSummary("Menyusun Daftar Rencana KSD dari kandidat yang lolos triase")
        .RequireRoles(Roles.BagianKerjaSama, Roles.KabagKerjaSama)
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<DaftarRencanaView>, ProblemHttpResult>> Handle(
        Request request, MappingDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.Pemetaan.FindAsync([request.PemetaanId!.Value], cancellationToken) is not { } pemetaan)
        {
            return Problems.InvalidInput("pemetaanId", Language.Choose("Pemetaan tidak ditemukan.", "There is no such pemetaan."));
        }

        if (await db.DaftarRencana.AnyAsync(satu => satu.PemetaanId == pemetaan.Id, cancellationToken))
        {
            return new Refusal(MappingProblems.DaftarRencanaSudahAda, new(
                $"Pemetaan tahun {pemetaan.Tahun} sudah memiliki Daftar Rencana KSD; ubah isinya selama masih draf.",
                $"The pemetaan {pemetaan.Tahun} already has its Daftar Rencana KSD; change its items while it is a draft.")).ToProblem();
        }

        var paraKandidat = await db.Kandidat.AsNoTracking()
            .Where(kandidat => kandidat.PemetaanId == pemetaan.Id && kandidat.Status == StatusKandidat.Lolos && !kandidat.Susulan)
            .OrderBy(kandidat => kandidat.KodeUrusan).ThenBy(kandidat => kandidat.Id)
            .ToListAsync(cancellationToken);
        var daftar = DaftarRencana.Draft(pemetaan, request.TahunRkpd!.Value, clock.GetUtcNow());
        if (daftar.Fill(paraKandidat, clock.GetUtcNow(), clock.LegalDay()) is { } refusal)
        {
            return refusal.ToProblem();
        }

        db.Add(daftar);
        await db.SaveChangesAsync(cancellationToken);
        return ETags.Created($"/api/v1/daftar-rencana/{daftar.Id}", DaftarRencanaView.Of(daftar, daftar.DaftarItem.Count), db.VersionOf(daftar));
    }
}
