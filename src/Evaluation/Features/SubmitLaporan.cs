using System.ComponentModel.DataAnnotations;
using Ksd.Evaluation.Common;
using Ksd.Evaluation.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Features;

/// <summary>A department, or a partner for itself, sends the report on a period (PP 28/2018 Pasal 6 ayat (1) huruf j; abroad Permendagri 25/2020 Pasal 35).</summary>
internal static class SubmitLaporan
{
    /// <param name="Periode"><c>2027-TW1</c>, or <c>2027</c> for a foreign annual report.</param>
    /// <param name="VersiInstrumen">The version of the form it was written on (guard G40).</param>
    /// <param name="Isi">What it says.</param>
    public sealed record Request(
        [property: Required, StringLength(10)] string Periode,
        [property: Required, Range(1, 10000)] int? VersiInstrumen,
        [property: Required] IsiLaporan Isi);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/rencana-kerja/{id:guid}/laporan", Handle)
        .WithSummary("Mengirim laporan pelaksanaan")
        .RequireRoles(Roles.PerangkatDaerah, Roles.Mitra)
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<LaporanView>, ProblemHttpResult>> Handle(Guid id, Request request, [AsParameters] Perkara perkara)
    {
        if (await perkara.FindRencana(id) is not { } rencana)
        {
            return Perkara.NoRencana();
        }

        var mitra = perkara.Caller.Is(Roles.Mitra);
        if ((mitra ? Wewenang.RefuseRead(perkara.Caller, rencana) : Wewenang.RefuseWrite(perkara.Caller, rencana)) is { } foreign)
        {
            return foreign.ToProblem();
        }

        var periksa = await PenerimaKiriman.Check(perkara, rencana, request.Periode, request.VersiInstrumen!.Value, request.Isi);
        if (periksa.Galat is { } problem)
        {
            return problem;
        }

        var nama = perkara.Caller.Department!;
        var pelapor = mitra ? PelaporLaporan.Mitra : PelaporLaporan.PerangkatDaerah;
        if (await perkara.Db.Laporan.AnyAsync(
            satu => satu.RencanaKerjaId == id && satu.KodePeriode == request.Periode && satu.Pelapor == pelapor && satu.NamaPelapor == nama, perkara.CancellationToken))
        {
            return new Refusal(EvaluationProblems.LaporanSudahAda, new($"Laporan {request.Periode} sudah dikirim.", $"The report {request.Periode} was already sent.")).ToProblem();
        }

        var laporan = Laporan.Submit(rencana, periksa.Kewajiban, pelapor, nama, periksa.Kiriman!);
        perkara.Db.Add(laporan);
        PenerimaKiriman.Record(perkara, laporan);
        await perkara.Db.SaveChangesAsync(perkara.CancellationToken);
        return ETags.Created($"/api/v1/laporan/{laporan.Id}", LaporanView.Of(laporan), perkara.Db.VersionOf(laporan));
    }
}
