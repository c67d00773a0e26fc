using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>Takes an agreed list back into drafting; both departments must agree anew.</summary>
internal static class ReopenDaftarRencana
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/daftar-rencana/{id:guid}/pembukaan-kembali", Handle)
        .WithSummary("Membuka kembali Daftar Rencana KSD yang sudah disepakati")
        .RequireRoles(Roles.BagianKerjaSama, Roles.KabagKerjaSama, Roles.Bappeda)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<DaftarRencanaView>, ProblemHttpResult>> Handle(
        Guid id, [FromHeader(Name = "If-Match")] string? ifMatch, MappingDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.DaftarRencana.Include(daftar => daftar.DaftarItem).SingleOrDefaultAsync(daftar => daftar.Id == id, cancellationToken)
            is not { } daftar)
        {
            return Missing.DaftarRencana();
        }

        db.ExpectVersion(daftar, ifMatch);
        if (daftar.Reopen(clock.GetUtcNow()) is { } refusal)
        {
            return refusal.ToProblem();
        }

        await db.SaveChangesAsync(cancellationToken);
        return ETags.Ok(DaftarRencanaView.Of(daftar, daftar.DaftarItem.Count), db.VersionOf(daftar));
    }
}
