using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Ksd.Mapping.Features;

/// <summary>Takes back a sheet that nobody has confirmed.</summary>
internal static class CancelLembarTriase
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/lembar-triase/{id:guid}/pembatalan", Handle)
        .WithSummary("Membatalkan lembar triase yang belum disahkan")
        .RequireRoles([.. Alur.ActorsOf(PeristiwaKandidat.Loloskan)])
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<LembarTriaseView>, ProblemHttpResult>> Handle(
        Guid id, [FromHeader(Name = "If-Match")] string? ifMatch, MappingDbContext db, CancellationToken cancellationToken)
    {
        if (await db.LembarTriase.FindAsync([id], cancellationToken) is not { } lembar)
        {
            return Missing.LembarTriase();
        }

        db.ExpectVersion(lembar, ifMatch);
        if (lembar.Cancel() is { } refusal)
        {
            return refusal.ToProblem();
        }

        await db.SaveChangesAsync(cancellationToken);
        return ETags.Ok(LembarTriaseView.Of(lembar), db.VersionOf(lembar));
    }
}
