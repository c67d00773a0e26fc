using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Documents;
using Ksd.Mapping.Sheets;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Mapping.Features;

/// <summary>The list as the annex of its Keputusan, docx or xlsx; before the Keputusan it is marked as a draft.</summary>
internal static class ExportLampiran
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/daftar-rencana/{id:guid}/lampiran.docx", Docx)
            .WithSummary("Mengunduh Daftar Rencana KSD sebagai lampiran keputusan (docx)")
            .Produces<Stream>(StatusCodes.Status200OK, LampiranDocx.MediaType)
            .RequireAuthorization(Policies.Baca);
        routes.MapGet("/daftar-rencana/{id:guid}/lampiran.xlsx", Xlsx)
            .WithSummary("Mengunduh Daftar Rencana KSD sebagai lampiran keputusan (xlsx)")
            .Produces<Stream>(StatusCodes.Status200OK, XlsxWriter.MediaType)
            .RequireAuthorization(Policies.Baca);
    }

    internal static Task<Results<FileContentHttpResult, ProblemHttpResult>> Docx(
        Guid id, Caller caller, MappingDbContext db, CancellationToken cancellationToken) =>
        Handle(id, caller, db, LampiranDocx.Write, LampiranDocx.MediaType, "docx", cancellationToken);

    internal static Task<Results<FileContentHttpResult, ProblemHttpResult>> Xlsx(
        Guid id, Caller caller, MappingDbContext db, CancellationToken cancellationToken) =>
        Handle(id, caller, db, LampiranXlsx.Write, XlsxWriter.MediaType, "xlsx", cancellationToken);

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Handle(
        Guid id, Caller caller, MappingDbContext db, Func<IsiDaftar, byte[]> write, string mediaType, string extension, CancellationToken cancellationToken) =>
        await IsiDaftar.Load(db, id, caller.Region, cancellationToken) is { } isi
            ? TypedResults.File(write(isi), mediaType, $"daftar-rencana-ksd-{isi.Daftar.TahunRkpd}.{extension}")
            : Missing.DaftarRencana();
}
