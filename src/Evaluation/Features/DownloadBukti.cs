using Ksd.Evaluation.Common;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Files;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Ksd.Evaluation.Features;

/// <summary>The content of a piece of evidence; its tag is its SHA-256.</summary>
internal static class DownloadBukti
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/rencana-kerja/{id:guid}/bukti/{buktiId:guid}", Handle)
        .WithSummary("Mengunduh bukti realisasi")
        .Produces<Stream>(StatusCodes.Status200OK, FileKind.Pdf, [.. FileKind.Accepted.Skip(1)])
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> Handle(
        Guid id, Guid buktiId, [FromServices] IFileStore files, [AsParameters] Kueri kueri)
    {
        if (await kueri.FindRencana(id) is not { } rencana)
        {
            return Perkara.NoRencana();
        }

        if (Wewenang.RefuseRead(kueri.Caller, rencana) is { } refusal)
        {
            return refusal.ToProblem();
        }

        if (await kueri.Db.Bukti.AsNoTracking().SingleOrDefaultAsync(satu => satu.Id == buktiId && satu.RencanaKerjaId == id, kueri.CancellationToken) is not { } bukti
            || files.Open(bukti.Sha256) is not { } content)
        {
            return Problems.NotFound(Language.Choose("Bukti tidak ditemukan.", "There is no such evidence."));
        }

        return TypedResults.File(
            content, bukti.JenisMedia, bukti.NamaBerkas, bukti.DiunggahPada, new EntityTagHeaderValue($"\"{bukti.Sha256}\""), enableRangeProcessing: true);
    }
}
