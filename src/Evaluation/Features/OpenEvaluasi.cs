using System.ComponentModel.DataAnnotations;
using Ksd.Evaluation.Common;
using Ksd.Evaluation.Domain;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Features;

/// <summary>Opens the evaluation of a naskah for a semester: one for each, at least twice a year (UU 23/2014 Pasal 368, Permendagri 25/2020 Pasal 39 ayat (5)).</summary>
internal static class OpenEvaluasi
{
    public sealed record Request([property: Required, Range(2000, 2100)] int? Tahun, [property: Required, Range(1, 2)] int? Semester);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/rencana-kerja/{id:guid}/evaluasi", Handle)
        .WithSummary("Membuka evaluasi semester")
        .RequireRoles(Roles.BagianKerjaSama, Roles.KabagKerjaSama, Roles.Tkksd)
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<EvaluasiView>, ProblemHttpResult>> Handle(Guid id, Request request, [AsParameters] Perkara perkara)
    {
        if (await perkara.FindRencana(id) is not { } rencana)
        {
            return Perkara.NoRencana();
        }

        var evaluasi = Evaluasi.Open(rencana, request.Tahun!.Value, request.Semester!.Value, perkara.Now);
        var akhir = await perkara.BerakhirPada(rencana);
        if (evaluasi.Mulai > perkara.Today || rencana.Mulai > evaluasi.Selesai || akhir < evaluasi.Mulai)
        {
            return new Refusal(EvaluationProblems.SemesterTidakDievaluasi, new(
                "Semester itu belum dimulai, atau naskah tidak berlaku di dalamnya.", "The semester has not begun, or the naskah is not in force in it.")).ToProblem();
        }

        if (await perkara.Db.Evaluasi.AnyAsync(
            satu => satu.RencanaKerjaId == id && satu.Tahun == request.Tahun && satu.Semester == request.Semester, perkara.CancellationToken))
        {
            return new Refusal(EvaluationProblems.EvaluasiSudahAda, new("Evaluasi semester itu sudah dibuka.", "The evaluation of that semester is open.")).ToProblem();
        }

        perkara.Db.Add(evaluasi);
        await perkara.Db.SaveChangesAsync(perkara.CancellationToken);
        var bahan = await BahanEvaluasi.Of(perkara.Db, evaluasi, perkara.Today, akhir, perkara.Ketentuan, perkara.CancellationToken);
        return ETags.Created($"/api/v1/evaluasi/{evaluasi.Id}", EvaluasiView.Of(evaluasi, bahan.Kepatuhan, []), perkara.Db.VersionOf(evaluasi));
    }
}
