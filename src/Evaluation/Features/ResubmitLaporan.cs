using System.ComponentModel.DataAnnotations;
using Ksd.Evaluation.Common;
using Ksd.Evaluation.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Evaluation.Features;

/// <summary>A returned report is mended and sent again; what was sent before stays readable.</summary>
internal static class ResubmitLaporan
{
    public sealed record Request([property: Required, Range(1, 10000)] int? VersiInstrumen, [property: Required] IsiLaporan Isi);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/laporan/{id:guid}", Handle)
        .WithSummary("Mengirim ulang laporan yang dikembalikan")
        .RequireRoles(Roles.PerangkatDaerah, Roles.Mitra)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<LaporanView>, ProblemHttpResult>> Handle(Guid id, Request request, [AsParameters] Perkara perkara)
    {
        if (await perkara.FindLaporan(id) is not { } laporan)
        {
            return Perkara.NoLaporan();
        }

        if (laporan.NamaPelapor != perkara.Caller.Department)
        {
            return new Refusal(EvaluationProblems.RencanaKerjaPerangkatDaerahLain, new(
                $"Laporan ini milik {laporan.NamaPelapor}.", $"This report belongs to {laporan.NamaPelapor}.")).ToProblem();
        }

        perkara.Expect(laporan);
        var rencana = (await perkara.FindRencana(laporan.RencanaKerjaId))!;
        var periksa = await PenerimaKiriman.Check(perkara, rencana, laporan.KodePeriode, request.VersiInstrumen!.Value, request.Isi);
        if (periksa.Galat is { } problem)
        {
            return problem;
        }

        if (laporan.Resubmit(periksa.Kiriman!) is { } refusal)
        {
            return refusal.ToProblem();
        }

        PenerimaKiriman.Record(perkara, laporan);
        await perkara.Db.SaveChangesAsync(perkara.CancellationToken);
        return perkara.Answer(laporan);
    }
}
