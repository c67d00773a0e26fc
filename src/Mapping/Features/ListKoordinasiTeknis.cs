using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>The technical coordinations about a kandidat.</summary>
internal static class ListKoordinasiTeknis
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/kandidat/{id:guid}/koordinasi-teknis", Handle)
        .WithSummary("Mendaftar koordinasi teknis kandidat")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Ok<Page<KoordinasiTeknisView>>> Handle(Guid id, MappingDbContext db, CancellationToken cancellationToken)
    {
        var rows = await db.KoordinasiTeknis.AsNoTracking().Where(satu => satu.KandidatId == id).OrderBy(satu => satu.Id).ToListAsync(cancellationToken);
        return TypedResults.Ok(new Page<KoordinasiTeknisView>(rows.ConvertAll(KoordinasiTeknisView.Of), null));
    }
}
