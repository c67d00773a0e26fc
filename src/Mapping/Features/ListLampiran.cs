using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>The papers with a kandidat, at most <see cref="LampiranKandidat.MaxPerKandidat"/>.</summary>
internal static class ListLampiran
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/kandidat/{id:guid}/lampiran", Handle)
        .WithSummary("Mendaftar lampiran kandidat")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Page<LampiranView>>, ProblemHttpResult>> Handle(
        Guid id, Caller caller, MappingDbContext db, CancellationToken cancellationToken)
    {
        if (await db.Kandidat.AsNoTracking().SingleOrDefaultAsync(satu => satu.Id == id, cancellationToken) is not { } kandidat)
        {
            return Missing.Kandidat();
        }

        if (Wewenang.RefuseRead(caller, kandidat) is { } refusal)
        {
            return refusal.ToProblem();
        }

        var rows = await db.LampiranKandidat.AsNoTracking().Where(satu => satu.KandidatId == id).OrderBy(satu => satu.Id).ToListAsync(cancellationToken);
        return TypedResults.Ok(new Page<LampiranView>(rows.ConvertAll(LampiranView.Of), null));
    }
}
