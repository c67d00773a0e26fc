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

        var (berkas, penolakan) = await files.Receive(request, MappingProblems.BerkasTidakSah, cancellationToken);
        if (berkas is null)
        {
            return penolakan!;
        }

        var daftar = await db.LampiranKandidat.AsNoTracking().Where(satu => satu.KandidatId == id).ToListAsync(cancellationToken);
        if (daftar.Find(satu => satu.Sha256 == berkas.Sha256) is { } ada)
        {
            return TypedResults.Ok(LampiranView.Of(ada));
        }

        if (daftar.Count >= LampiranKandidat.MaxPerKandidat)
        {
            return Problems.Of(MappingProblems.BerkasTidakSah, Language.Choose(
                $"Satu kandidat paling banyak memuat {LampiranKandidat.MaxPerKandidat} lampiran.", "Too many files."));
        }

        var lampiran = LampiranKandidat.Of(
            id, namaBerkas ?? berkas.NamaBerkas ?? "lampiran", berkas.JenisMedia, berkas.Ukuran, berkas.Sha256, caller.Pelaku(), clock.GetUtcNow());
        db.Add(lampiran);
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Created($"/api/v1/kandidat/{id}/lampiran/{lampiran.Id}", LampiranView.Of(lampiran));
    }
}
