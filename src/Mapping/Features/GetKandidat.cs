using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>One kandidat with its gates as of today and what became of it.</summary>
internal static class GetKandidat
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/kandidat/{id:guid}", Handle)
        .WithSummary("Menampilkan satu kandidat, gerbangnya, dan perkembangannya")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Versioned<KandidatView>, ProblemHttpResult>> Handle(
        Guid id, Caller caller, MappingDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.Kandidat.AsNoTracking().Where(kandidat => kandidat.Id == id)
            .Select(kandidat => new
            {
                kandidat,
                Version = EF.Property<uint>(kandidat, RowVersion.Property),
                ItemId = db.ItemRencana.Where(item => item.KandidatId == id).Select(item => (Guid?)item.Id).FirstOrDefault(),
            })
            .SingleOrDefaultAsync(cancellationToken) is not { } row)
        {
            return Missing.Kandidat();
        }

        if (Wewenang.RefuseRead(caller, row.kandidat) is { } refusal)
        {
            return refusal.ToProblem();
        }

        var daftarJejak = row.ItemId is { } itemId
            ? await db.Jejak(salinan => salinan.KandidatId == id || salinan.RencanaItemId == itemId).ToListAsync(cancellationToken)
            : await db.Jejak(salinan => salinan.KandidatId == id).ToListAsync(cancellationToken);
        return ETags.Ok(KandidatView.Of(row.kandidat, caller, caller.Keadaan(clock), daftarJejak), row.Version);
    }
}
