using System.ComponentModel.DataAnnotations;
using Ksd.Evaluation.Common;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Evaluation.Features;

/// <summary>Bagian Kerja Sama opens a confirmed work plan for review; the confirmed version stays readable.</summary>
internal static class ReopenRencanaKerja
{
    public sealed record Request([property: Required, StringLength(1000)] string Alasan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/rencana-kerja/{id:guid}/peninjauan", Handle)
        .WithSummary("Membuka peninjauan rencana kerja")
        .RequireRoles(Roles.BagianKerjaSama, Roles.KabagKerjaSama)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<RencanaKerjaView>, ProblemHttpResult>> Handle(Guid id, Request request, [AsParameters] Perkara perkara)
    {
        if (await perkara.FindRencana(id) is not { } rencana)
        {
            return Perkara.NoRencana();
        }

        perkara.Expect(rencana);
        var salinan = await perkara.Salinan(rencana.KerjaSamaId);
        if (rencana.Reopen(salinan?.DitutupPada) is { } refusal)
        {
            return refusal.ToProblem();
        }

        perkara.Db.Audit.Reason = request.Alasan;
        await perkara.Db.SaveChangesAsync(perkara.CancellationToken);
        return await perkara.Answer(rencana);
    }
}
