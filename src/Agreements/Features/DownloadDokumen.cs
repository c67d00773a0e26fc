using Ksd.Agreements.Common;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Files;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Ksd.Agreements.Features;

/// <summary>The content of a paper on file, whole or in ranges; its tag is its SHA-256.</summary>
internal static class DownloadDokumen
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/kerja-sama/{id:guid}/dokumen/{dokumenId:guid}", Handle)
        .WithSummary("Mengunduh dokumen")
        .Produces<Stream>(StatusCodes.Status200OK, FileKind.Pdf, [.. FileKind.Accepted.Skip(1)])
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> Handle(
        Guid id, Guid dokumenId, [FromServices] IFileStore files, [AsParameters] Kueri kueri)
    {
        if (await kueri.Find(id) is not { } kerjaSama
            || kerjaSama.DaftarDokumen.FirstOrDefault(dokumen => dokumen.Id == dokumenId) is not { } dokumen
            || files.Open(dokumen.Sha256) is not { } content)
        {
            return Problems.NotFound(Language.Choose("Dokumen tidak ditemukan.", "There is no such paper."));
        }

        return TypedResults.File(
            content, dokumen.JenisMedia, dokumen.NamaBerkas, dokumen.DicatatPada, new EntityTagHeaderValue($"\"{dokumen.Sha256}\""), enableRangeProcessing: true);
    }
}
