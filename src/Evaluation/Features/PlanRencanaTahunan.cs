using Ksd.Evaluation.Common;
using Ksd.Evaluation.Domain;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Evaluation.Features;

/// <summary>The yearly activity plan of a foreign cooperation, in its four headings (Permendagri 25/2020 Pasal 26).</summary>
internal static class PlanRencanaTahunan
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/rencana-kerja/{id:guid}/rencana-tahunan/{tahun:int}", Handle)
        .WithSummary("Mengisi rencana kegiatan tahunan kerja sama luar negeri")
        .RequireRoles(Roles.PerangkatDaerah)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<RencanaKerjaView>, ProblemHttpResult>> Handle(
        Guid id, int tahun, RencanaTahunan request, [AsParameters] Perkara perkara)
    {
        if (await perkara.FindRencana(id) is not { } rencana)
        {
            return Perkara.NoRencana();
        }

        if (Wewenang.RefuseWrite(perkara.Caller, rencana) is { } foreign)
        {
            return foreign.ToProblem();
        }

        if (request.Tahun != tahun)
        {
            return Problems.InvalidInput("tahun", Language.Choose("Tahun pada isi berbeda dari alamatnya.", "The year differs from the address."));
        }

        perkara.Expect(rencana);
        if (rencana.PlanYear(request, (await perkara.Salinan(rencana.KerjaSamaId))?.DitutupPada) is { } refusal)
        {
            return refusal.ToProblem();
        }

        await perkara.Db.SaveChangesAsync(perkara.CancellationToken);
        return await perkara.Answer(rencana);
    }
}
