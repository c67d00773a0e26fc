using Ksd.Evaluation.Common;
using Ksd.Evaluation.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Evaluation.Features;

/// <summary>Bagian Kerja Sama confirms a work plan; departments report against this version.</summary>
internal static class ConfirmRencanaKerja
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/rencana-kerja/{id:guid}/penetapan", Handle)
        .WithSummary("Menetapkan rencana kerja")
        .RequireRoles(Roles.BagianKerjaSama, Roles.KabagKerjaSama)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<RencanaKerjaView>, ProblemHttpResult>> Handle(Guid id, [AsParameters] Perkara perkara)
    {
        if (await perkara.FindRencana(id) is not { } rencana)
        {
            return Perkara.NoRencana();
        }

        perkara.Expect(rencana);
        var salinan = await perkara.Salinan(rencana.KerjaSamaId);
        if (rencana.Confirm(salinan?.DitutupPada, perkara.Caller.Subject, perkara.Now, out var versi) is { } refusal)
        {
            return refusal.ToProblem();
        }

        perkara.Db.Add(versi!);
        perkara.Db.Record(
            rencana.KerjaSamaId,
            new RencanaDitetapkan(
                rencana.NaskahId, rencana.VersiDitetapkan, rencana.DaftarIndikator.Any(indikator => indikator.DokumenRencana?.Contains("RPJMD", StringComparison.OrdinalIgnoreCase) is true)),
            perkara.Now);
        await perkara.Db.SaveChangesAsync(perkara.CancellationToken);
        return await perkara.Answer(rencana);
    }
}
