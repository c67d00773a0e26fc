using System.ComponentModel.DataAnnotations;
using Ksd.Evaluation.Common;
using Ksd.Evaluation.Data;
using Ksd.Evaluation.Domain;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Features;

/// <summary>A department writes the activities and indicators of its work plan.</summary>
internal static class FillRencanaKerja
{
    public sealed record Request(
        [property: Required, MaxLength(RencanaKerja.ListMaxLength)] List<Kegiatan> Kegiatan,
        [property: Required, MaxLength(RencanaKerja.ListMaxLength)] List<Indikator> Indikator);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/rencana-kerja/{id:guid}", Handle)
        .WithSummary("Mengisi kegiatan dan indikator rencana kerja")
        .RequireRoles(Roles.PerangkatDaerah)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<RencanaKerjaView>, ProblemHttpResult>> Handle(
        Guid id,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        Request request,
        Caller caller,
        EvaluationDbContext db,
        CancellationToken cancellationToken)
    {
        if (await db.RencanaKerja.FindAsync([id], cancellationToken) is not { } rencana)
        {
            return Problems.NotFound(Language.Choose("Rencana kerja tidak ditemukan.", "There is no such work plan."));
        }

        if (Wewenang.RefuseWrite(caller, rencana) is { } foreign)
        {
            return foreign.ToProblem();
        }

        db.ExpectVersion(rencana, ifMatch);
        var salinan = await db.SalinanKerjaSama.AsNoTracking().SingleOrDefaultAsync(satu => satu.Id == rencana.KerjaSamaId, cancellationToken);
        var pengakhiran = await db.PengakhiranNaskah.AsNoTracking().SingleOrDefaultAsync(satu => satu.Id == rencana.NaskahId, cancellationToken);
        if (rencana.Fill(request.Kegiatan, request.Indikator, salinan?.DitutupPada) is { } refusal)
        {
            return refusal.ToProblem();
        }

        await db.SaveChangesAsync(cancellationToken);
        return ETags.Ok(RencanaKerjaView.Of(rencana, salinan, pengakhiran), db.VersionOf(rencana));
    }
}
