using System.ComponentModel.DataAnnotations;
using Ksd.Evaluation.Common;
using Ksd.Evaluation.Domain;
using Ksd.ServiceDefaults;
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

        if (await Upload.Read(request, perkara.CancellationToken) is not { } upload)
        {
            return Refused(Language.Choose("Formulir tidak memuat berkas.", "The form holds no file."));
        }

        if (!FileKind.IsAccepted(upload.JenisMedia))
        {
            return Problems.Of(KsdProblems.UnsupportedMediaType, Language.Choose(
                $"Yang diterima: {string.Join(", ", FileKind.Accepted)}.", $"Accepted are {string.Join(", ", FileKind.Accepted)}."));
        }

        StoredFile stored;
        try
        {
            stored = await files.Save(upload.Content, upload.JenisMedia, perkara.CancellationToken);
        }
        catch (FileRefusedException refused)
        {
            return Refused(Language.Choose(refused.Pesan, refused.Message));
        }

        var bukti = await perkara.Db.Bukti.AsNoTracking()
            .FirstOrDefaultAsync(satu => satu.RencanaKerjaId == id && satu.Sha256 == stored.Sha256, perkara.CancellationToken);
        if (bukti is null)
        {
            bukti = Bukti.Of(
                id, stored.Sha256, stored.Ukuran, upload.JenisMedia, namaBerkas ?? upload.NamaBerkas ?? "bukti", perkara.Caller.Subject, perkara.Now);
            perkara.Db.Add(bukti);
            await perkara.Db.SaveChangesAsync(perkara.CancellationToken);
        }

        return TypedResults.Ok(new Response(bukti.Id, bukti.Sha256, bukti.JenisMedia, bukti.Ukuran, bukti.NamaBerkas));
    }

    private static ProblemHttpResult Refused(string rincian) => Problems.Of(EvaluationProblems.BerkasTidakSah, rincian);
}
