using Ksd.Evaluation.Common;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Features;

/// <summary>One evaluation: both assessments with their difference, legal order with what it is made of, verdict and follow-ups.</summary>
internal static class GetEvaluasi
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/evaluasi/{id:guid}", Handle)
        .WithSummary("Menampilkan satu evaluasi")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Versioned<EvaluasiView>, ProblemHttpResult>> Handle(Guid id, [AsParameters] Kueri kueri)
    {
        if (await kueri.Db.Evaluasi.AsNoTracking().Where(satu => satu.Id == id)
            .Select(satu => new { Evaluasi = satu, Version = EF.Property<uint>(satu, RowVersion.Property) })
            .SingleOrDefaultAsync(kueri.CancellationToken) is not { } row
            || await kueri.FindRencana(row.Evaluasi.RencanaKerjaId) is not { } rencana)
        {
            return Problems.NotFound(Language.Choose("Evaluasi tidak ditemukan.", "There is no such evaluation."));
        }

        if (Wewenang.RefuseRead(kueri.Caller, rencana) is { } refusal)
        {
            return refusal.ToProblem();
        }

        var bahan = await BahanEvaluasi.Of(
            kueri.Db, row.Evaluasi, kueri.Today, await kueri.BerakhirPada(rencana), kueri.Ketentuan, kueri.CancellationToken);
        var tindakLanjut = await kueri.Db.TindakLanjut.AsNoTracking().Where(satu => satu.EvaluasiId == id).OrderBy(satu => satu.Id).ToListAsync(kueri.CancellationToken);
        return ETags.Ok(
            EvaluasiView.Of(row.Evaluasi, bahan.Kepatuhan, tindakLanjut.Select(satu => TindakLanjutView.Of(satu, kueri.Today))), row.Version);
    }
}
