using System.ComponentModel.DataAnnotations;
using Ksd.Evaluation.Common;
using Ksd.Evaluation.Domain;
using Ksd.ServiceDefaults.Files;
using Ksd.ServiceDefaults.Hosting;
using Ksd.ServiceDefaults.Idempotency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Features;

/// <summary>Puts a piece of evidence on file, by its hash; sending the same file again changes nothing.</summary>
internal static class UploadBukti
{
    public sealed record Response(Guid Id, string Sha256, string JenisMedia, long Ukuran, string NamaBerkas);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/rencana-kerja/{id:guid}/bukti", Handle)
        .WithSummary("Mengunggah bukti realisasi")
        .WithDescription("Isi kiriman adalah berkasnya sendiri (Content-Type berkas itu), atau formulir multipart dengan satu berkas.")
        .RequireRoles(Roles.PerangkatDaerah, Roles.Mitra, Roles.BagianKerjaSama)
        .AcceptBodyUpTo(FileStoreSettings.MaxBytesDefault + (64 * 1024))
        .IdempotentByContent()
        .DisableAntiforgery()
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(
        Guid id, [StringLength(255)] string? namaBerkas, HttpRequest request, [FromServices] IFileStore files, [AsParameters] Perkara perkara)
    {
        if (await perkara.FindRencana(id) is not { } rencana)
        {
            return Perkara.NoRencana();
        }

        if (Wewenang.RefuseRead(perkara.Caller, rencana) is { } foreign)
        {
            return foreign.ToProblem();
        }

        var (berkas, penolakan) = await files.Receive(request, EvaluationProblems.BerkasTidakSah, perkara.CancellationToken);
        if (berkas is null)
        {
            return penolakan!;
        }

        var bukti = await perkara.Db.Bukti.AsNoTracking()
            .FirstOrDefaultAsync(satu => satu.RencanaKerjaId == id && satu.Sha256 == berkas.Sha256, perkara.CancellationToken);
        if (bukti is null)
        {
            bukti = Bukti.Of(
                id, berkas.Sha256, berkas.Ukuran, berkas.JenisMedia, namaBerkas ?? berkas.NamaBerkas ?? "bukti", perkara.Caller.Subject, perkara.Now);
            perkara.Db.Add(bukti);
            await perkara.Db.SaveChangesAsync(perkara.CancellationToken);
        }

        return TypedResults.Ok(new Response(bukti.Id, bukti.Sha256, bukti.JenisMedia, bukti.Ukuran, bukti.NamaBerkas));
    }
}
