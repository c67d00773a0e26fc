using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain.BukuPihak;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features;

/// <summary>Somebody takes two parties for one; another person decides.</summary>
internal static class ProposeGabung
{
    public sealed record Request([property: Required] Guid? SasaranId, [property: Required, StringLength(1000, MinimumLength = 2)] string Alasan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/pihak/{id:guid}/penggabungan", Handle)
        .WithSummary("Mengusulkan penggabungan pihak ini ke pihak lain")
        .RequireRoles(Roles.PerangkatDaerah, Roles.BagianKerjaSama, Roles.KabagKerjaSama)
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<GabungView>, ProblemHttpResult>> Handle(Guid id, Request request, [AsParameters] Kueri kueri)
    {
        var (db, sasaran) = (kueri.Db, request.SasaranId!.Value);
        if (id == sasaran || await db.Set<PihakTerdaftar>().CountAsync(
            pihak => (pihak.Id == id || pihak.Id == sasaran) && pihak.DigabungKeId == null, kueri.CancellationToken) != 2)
        {
            return BukuPihakPerkara.MissingPihak();
        }

        if (await db.Set<UsulanGabung>().AnyAsync(
            usulan => (usulan.PihakId == id && usulan.SasaranId == sasaran) || (usulan.PihakId == sasaran && usulan.SasaranId == id), kueri.CancellationToken))
        {
            return Problems.Of(PihakProblems.SudahDiputuskan, Language.Choose("Pasangan ini sudah diusulkan.", "This pair was proposed already."));
        }

        var usulan = UsulanGabung.Propose(kueri.Caller.Region, id, sasaran, request.Alasan, kueri.Caller.Subject, kueri.Clock.GetUtcNow());
        db.Add(usulan);
        await db.SaveChangesAsync(kueri.CancellationToken);
        return ETags.Created($"/api/v1/pihak/penggabungan/{usulan.Id}", GabungView.Of(usulan), db.VersionOf(usulan));
    }
}
