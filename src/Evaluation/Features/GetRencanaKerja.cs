using Ksd.Evaluation.Common;
using Ksd.Evaluation.Data;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Features;

/// <summary>One work plan, with how its kerja sama stands.</summary>
internal static class GetRencanaKerja
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/rencana-kerja/{id:guid}", Handle)
        .WithSummary("Menampilkan satu rencana kerja")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Versioned<RencanaKerjaView>, ProblemHttpResult>> Handle(
        Guid id, Caller caller, EvaluationDbContext db, CancellationToken cancellationToken)
    {
        if (await db.RencanaKerja.AsNoTracking().Where(rencana => rencana.Id == id)
            .Select(rencana => new
            {
                rencana,
                Version = EF.Property<uint>(rencana, RowVersion.Property),
                Salinan = db.SalinanKerjaSama.FirstOrDefault(salinan => salinan.Id == rencana.KerjaSamaId),
                Pengakhiran = db.PengakhiranNaskah.FirstOrDefault(pengakhiran => pengakhiran.Id == rencana.NaskahId),
            })
            .SingleOrDefaultAsync(cancellationToken) is not { } row)
        {
            return Problems.NotFound(Language.Choose("Rencana kerja tidak ditemukan.", "There is no such work plan."));
        }

        return Wewenang.RefuseRead(caller, row.rencana) is { } refusal
            ? refusal.ToProblem()
            : ETags.Ok(RencanaKerjaView.Of(row.rencana, row.Salinan, row.Pengakhiran), row.Version);
    }
}
