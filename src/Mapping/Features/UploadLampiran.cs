using System.ComponentModel.DataAnnotations;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Files;
using Ksd.ServiceDefaults.Hosting;
using Ksd.ServiceDefaults.Idempotency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>Puts a paper with a draft kandidat. The same paper again changes nothing.</summary>
internal static class UploadLampiran
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/kandidat/{id:guid}/lampiran", Handle)
        .WithSummary("Melampirkan berkas pada draf kandidat")
        .WithDescription("Isi kiriman adalah berkasnya sendiri (Content-Type berkas itu), atau formulir multipart dengan satu berkas.")
        .RequireRoles([.. Alur.ActorsOf(PeristiwaKandidat.Ajukan)])
        .AcceptBodyUpTo(FileStoreSettings.MaxBytesDefault + (64 * 1024))
        .IdempotentByContent()
        .DisableAntiforgery()
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

    internal static async Task<Results<Ok<LampiranView>, Created<LampiranView>, ProblemHttpResult>> Handle(
        Guid id,
        [StringLength(LampiranKandidat.NamaBerkasMaxLength)] string? namaBerkas,
        HttpRequest request,
        [FromServices] IFileStore files,
        Caller caller,
        MappingDbContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (await db.Kandidat.AsNoTracking().SingleOrDefaultAsync(satu => satu.Id == id, cancellationToken) is not { } kandidat)
        {
            return Missing.Kandidat();
        }

        if ((Wewenang.RefuseWrite(caller, kandidat) ?? kandidat.RefuseUnlessDraft()) is { } refusal)
        {
            return refusal.ToProblem();
        }

        if (await Upload.Read(request, cancellationToken) is not { } upload)
        {
            return Problems.Of(MappingProblems.BerkasTidakSah, Language.Choose("Formulir tidak memuat berkas.", "The form holds no file."));
        }

        if (!FileKind.IsAccepted(upload.JenisMedia))
        {
            return Problems.Of(KsdProblems.UnsupportedMediaType, Language.Choose(
                $"Yang diterima: {string.Join(", ", FileKind.Accepted)}.", $"Accepted are {string.Join(", ", FileKind.Accepted)}."));
        }

        StoredFile stored;
        try
        {
            stored = await files.Save(upload.Content, upload.JenisMedia, cancellationToken);
        }
        catch (FileRefusedException refused)
        {
            return Problems.Of(MappingProblems.BerkasTidakSah, Language.Choose(refused.Pesan, refused.Message));
        }

        var daftar = await db.LampiranKandidat.AsNoTracking().Where(satu => satu.KandidatId == id).ToListAsync(cancellationToken);
        if (daftar.Find(satu => satu.Sha256 == stored.Sha256) is { } ada)
        {
            return TypedResults.Ok(LampiranView.Of(ada));
        }

        if (daftar.Count >= LampiranKandidat.MaxPerKandidat)
        {
            return Problems.Of(MappingProblems.BerkasTidakSah, Language.Choose(
                $"Satu kandidat paling banyak memuat {LampiranKandidat.MaxPerKandidat} lampiran.", "Too many files."));
        }

        var lampiran = LampiranKandidat.Of(
            id, namaBerkas ?? upload.NamaBerkas ?? "lampiran", upload.JenisMedia, stored.Ukuran, stored.Sha256, caller.Pelaku(), clock.GetUtcNow());
        db.Add(lampiran);
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Created($"/api/v1/kandidat/{id}/lampiran/{lampiran.Id}", LampiranView.Of(lampiran));
    }
}
