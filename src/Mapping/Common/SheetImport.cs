using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.Mapping.Sheets;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Files;
using Ksd.ServiceDefaults.Hosting;
using Ksd.ServiceDefaults.Idempotency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Common;

/// <summary>The report of a sheet that was read: taken whole, or only tried.</summary>
public sealed record ImporView(Guid? Id, bool UjiCoba, int JumlahBaris, int JumlahGalat, IReadOnlyList<CellError> Galat, IReadOnlyList<string> Catatan);

/// <summary>What every import of a sheet needs: read it whole, report each cell that is wrong, and take all of it or nothing.</summary>
internal sealed record SheetImport(
    HttpRequest Http,
    [FromServices] MappingDbContext Db,
    [FromServices] Caller Caller,
    [FromServices] TimeProvider Clock,
    CancellationToken CancellationToken)
{
    private const int MaxErrorsShown = 200;

    public async Task<(Sheet? Sheet, string Sha256, string NamaBerkas, ProblemHttpResult? Problem)> Read(int maxRows)
    {
        if (await Upload.Read(Http, CancellationToken) is not { } upload)
        {
            return (null, "", "", Unreadable("Formulir tidak memuat berkas.", "The form holds no file."));
        }

        try
        {
            var (sheet, sha256) = await SheetReader.Read(upload, maxRows, CancellationToken);
            return (sheet, sha256, upload.NamaBerkas ?? "lembar", null);
        }
        catch (SheetUnreadableException unreadable)
        {
            return (null, "", "", Unreadable(unreadable.Pesan, unreadable.Message));
        }
    }

    /// <summary>The import of the same file for the same thing, when there was one.</summary>
    public Task<ImporLembar?> Earlier(JenisLembar jenis, Guid sasaranId, string sha256) => Db.ImporLembar.AsNoTracking()
        .FirstOrDefaultAsync(impor => impor.Jenis == jenis && impor.SasaranId == sasaranId && impor.Sha256 == sha256, CancellationToken);

    /// <summary>Notes the import; it is saved with what it brought.</summary>
    public ImporLembar Record(JenisLembar jenis, Guid sasaranId, string namaBerkas, string sha256, int jumlahBaris)
    {
        var impor = ImporLembar.Of(jenis, sasaranId, namaBerkas, sha256, jumlahBaris, Caller.Pelaku(), Clock.GetUtcNow());
        Db.Add(impor);
        return impor;
    }

    public static Ok<ImporView> Tried(Sheet sheet, List<CellError> errors, params IReadOnlyList<string> catatan) =>
        TypedResults.Ok(new ImporView(null, true, sheet.Rows.Count, errors.Count, Shown(errors), catatan));

    public static Ok<ImporView> Taken(ImporLembar impor, params IReadOnlyList<string> catatan) =>
        TypedResults.Ok(new ImporView(impor.Id, false, impor.JumlahBaris, 0, [], catatan));

    /// <summary>Refuses the sheet as a whole, naming row and column of every mistake.</summary>
    public static ProblemHttpResult Refused(Sheet sheet, List<CellError> errors) => Problems.Of(
        MappingProblems.LembarDitolak,
        Language.Choose(
            $"{errors.Select(error => error.Baris).Distinct().Count()} dari {sheet.Rows.Count} baris tidak dapat diterima; tidak satu pun disimpan. `galat` menyebut baris dan kolomnya.",
            $"{errors.Select(error => error.Baris).Distinct().Count()} of {sheet.Rows.Count} rows cannot be taken; none was saved. `galat` names row and column."),
        [new("jumlahBaris", sheet.Rows.Count), new("jumlahGalat", errors.Count), new("galat", Shown(errors))]);

    /// <summary>The first of many: nobody mends a thousand cells from a list.</summary>
    public static CellError[] Shown(List<CellError> errors) => [.. errors.OrderBy(error => error.Baris).Take(MaxErrorsShown)];

    private static ProblemHttpResult Unreadable(string indonesian, string english) =>
        Problems.Of(MappingProblems.LembarTidakTerbaca, Language.Choose(indonesian, english));
}

internal static class SheetImportEndpoints
{
    /// <summary>The endpoint takes a sheet as its body, or a form with one file.</summary>
    public static RouteHandlerBuilder TakesSheet(this RouteHandlerBuilder endpoint) => endpoint
        .WithDescription("Isi kiriman adalah berkas xlsx atau CSV UTF-8, atau formulir multipart dengan satu berkas. ujiCoba=true memeriksa dan melaporkan tanpa mencatat.")
        .AcceptBodyUpTo(SheetReader.MaxBytes + (64 * 1024))
        .IdempotentByContent()
        .DisableAntiforgery()
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
}
