using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>Moves the deadline of a pemetaan.</summary>
internal static class ExtendPemetaan
{
    public sealed record Request([property: Required] DateOnly? BatasWaktu);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/pemetaan/{id:guid}/perpanjangan", Handle)
        .WithSummary("Memperpanjang batas waktu pemetaan")
        .RequireRoles(Roles.BagianKerjaSama, Roles.KabagKerjaSama)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<PemetaanView>, ProblemHttpResult>> Handle(
        Guid id,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        Request request,
        MappingDbContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (await db.Pemetaan.FindAsync([id], cancellationToken) is not { } pemetaan)
        {
            return Missing.Pemetaan();
        }

        db.ExpectVersion(pemetaan, ifMatch);
        if (request.BatasWaktu < clock.LegalDay())
        {
            return Problems.InvalidInput("batasWaktu", Language.Choose("Batas waktu sudah lewat.", "The deadline has passed."));
        }

        if (pemetaan.Extend(request.BatasWaktu!.Value) is { } refusal)
        {
            return refusal.ToProblem();
        }

        (await db.JadwalPengingat.SingleAsync(jadwal => jadwal.PemetaanId == id, cancellationToken)).LookAgain();
        await db.SaveChangesAsync(cancellationToken);
        return ETags.Ok(PemetaanView.Of(pemetaan, clock), db.VersionOf(pemetaan));
    }
}
