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

/// <summary>Kabag Kerja Sama decides whether two parties are one. Both records stay; the merged one points to the other, which takes its names.</summary>
internal static class DecideGabung
{
    public sealed record Request([property: Required] bool? Gabung, [property: Required, StringLength(1000, MinimumLength = 2)] string Alasan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/pihak/penggabungan/{id:guid}/keputusan", Handle)
        .WithSummary("Memutuskan usulan penggabungan pihak")
        .RequireRoles(Roles.KabagKerjaSama)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<GabungView>, ProblemHttpResult>> Handle(Guid id, Request request, [AsParameters] Perkara perkara)
    {
        var db = perkara.Db;
        if (await db.Set<UsulanGabung>().SingleOrDefaultAsync(u => u.Id == id, perkara.CancellationToken) is not { } usulan)
        {
            return Problems.NotFound(Language.Choose("Usulan tidak ditemukan.", "There is no such proposal."));
        }

        db.ExpectVersion(usulan, perkara.IfMatch);
        if (usulan.Decide(request.Gabung!.Value, request.Alasan, perkara.Caller.Petugas(), perkara.Clock.GetUtcNow()) is { } refusal)
        {
            return refusal.ToProblem();
        }

        if (request.Gabung.Value)
        {
            var (pihakId, sasaranId) = (usulan.PihakId, usulan.SasaranId);
            var pasangan = await db.Set<PihakTerdaftar>().Where(p => p.Id == pihakId || p.Id == sasaranId).ToDictionaryAsync(p => p.Id, perkara.CancellationToken);
            if (pasangan[pihakId].DigabungKeId is not null || pasangan[sasaranId].DigabungKeId is not null)
            {
                return Problems.Of(PihakProblems.SudahDiputuskan, Language.Choose("Salah satunya sudah digabung.", "One of the two was merged already."));
            }

            pasangan[pihakId].MergeInto(pasangan[sasaranId]);
            db.Tell(pasangan[pihakId], perkara.Clock.GetUtcNow());
        }

        db.Audit.Reason = request.Alasan;
        await db.SaveChangesAsync(perkara.CancellationToken);
        return ETags.Ok(GabungView.Of(usulan), db.VersionOf(usulan));
    }
}
