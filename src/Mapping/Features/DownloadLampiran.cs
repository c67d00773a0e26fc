using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Files;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Ksd.Mapping.Features;

/// <summary>The content of a paper with a kandidat; its tag is its SHA-256.</summary>
internal static class DownloadLampiran
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/kandidat/{id:guid}/lampiran/{lampiranId:guid}", Handle)
        .WithSummary("Mengunduh lampiran kandidat")
        .Produces<Stream>(StatusCodes.Status200OK, FileKind.Pdf, [.. FileKind.Accepted.Skip(1)])
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> Handle(
        Guid id,
        Guid lampiranId,
        [FromServices] IFileStore files,
        Caller caller,
        MappingDbContext db,
        CancellationToken cancellationToken)
    {
        var kandidat = await db.Kandidat.AsNoTracking().SingleOrDefaultAsync(satu => satu.Id == id, cancellationToken);
        var lampiran = await db.LampiranKandidat.AsNoTracking().SingleOrDefaultAsync(satu => satu.Id == lampiranId && satu.KandidatId == id, cancellationToken);
        if (kandidat is null || lampiran is null || files.Open(lampiran.Sha256) is not { } content)
        {
            return Problems.NotFound(Language.Choose("Lampiran tidak ditemukan.", "There is no such file."));
        }

        if (Wewenang.RefuseRead(caller, kandidat) is { } refusal)
        {
            await content.DisposeAsync();
            return refusal.ToProblem();
        }

        return TypedResults.File(
            content, lampiran.JenisMedia, lampiran.NamaBerkas, lampiran.Pada, new EntityTagHeaderValue($"\"{lampiran.Sha256}\""), enableRangeProcessing: true);
    }
}
