using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>Gives a pemetaan another weight set, as long as nobody has scored in it.</summary>
internal static class ChoosePerangkatBobot
{
    public sealed record Request([property: Required] Guid? PerangkatBobotId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/pemetaan/{id:guid}/bobot-penilaian", Handle)
        .WithSummary("Memilih perangkat bobot untuk pemetaan sebelum penilaian dimulai")
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
        if (await db.PerangkatBobot.FindAsync([request.PerangkatBobotId!.Value], cancellationToken) is not { } bobot)
        {
            return Problems.InvalidInput("perangkatBobotId", Language.Choose("Perangkat bobot tidak ditemukan.", "There is no such weight set."));
        }

        if (pemetaan.Weigh(bobot, await db.Penilaian.AnyAsync(penilaian => penilaian.PemetaanId == id, cancellationToken)) is { } refusal)
        {
            return refusal.ToProblem();
        }

        await db.SaveChangesAsync(cancellationToken);
        return ETags.Ok(PemetaanView.Of(pemetaan, clock), db.VersionOf(pemetaan));
    }
}
