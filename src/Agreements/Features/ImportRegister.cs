using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.Register;
using Ksd.Agreements.Import;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Files;
using Ksd.ServiceDefaults.Hosting;
using Ksd.ServiceDefaults.Idempotency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features;

/// <summary>Takes a sheet of agreements for import: checked as a whole at once, row by row in the background.</summary>
internal static class ImportRegister
{
    private static readonly string[] JenisMedia =
        [FileKind.Csv, "application/csv", "text/plain", "application/vnd.ms-excel", "application/octet-stream"];

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/register/impor", Handle)
        .WithSummary("Mengimpor register kerja sama dari lembar CSV")
        .WithDescription("Isi kiriman adalah berkas CSV (text/csv, UTF-8), atau formulir multipart dengan satu berkas. ujiCoba=true memeriksa dan melaporkan tanpa mencatat.")
        .RequireRoles(ImportRoles.Boleh)
        .AcceptBodyUpTo(FileStoreSettings.MaxSheetBytes + (64 * 1024))
        .IdempotentByContent()
        .DisableAntiforgery()
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

    internal static async Task<Results<Accepted<ImporView>, ProblemHttpResult>> Handle(
        bool? ujiCoba,
        [StringLength(ImporRegister.NamaBerkasMaxLength)] string? namaBerkas,
        HttpRequest request,
        [FromServices] IFileStore files,
        [FromServices] ImportSignal signal,
        [AsParameters] Kueri kueri)
    {
        if (await Upload.Read(request, kueri.CancellationToken) is not { } upload)
        {
            return Problems.Of(RegisterProblems.LembarTidakTerbaca, Language.Choose("Formulir tidak memuat berkas.", "The form holds no file."));
        }

        if (RefusedType(upload) is { } refusedType)
        {
            return refusedType;
        }

        StoredFile stored;
        try
        {
            stored = await files.Save(new Utf8Stream(upload.Content), FileKind.Csv, kueri.CancellationToken);
        }
        catch (FileRefusedException refused)
        {
            return Problems.Of(RegisterProblems.LembarTidakTerbaca, Language.Choose(refused.Pesan, refused.Message));
        }

        await using var berkas = files.Open(stored.Sha256)!;
        var (jumlahBaris, problem) = await SheetCheck.Read(berkas, kueri.CancellationToken);
        if (problem is not null)
        {
            return problem;
        }

        var impor = await Unfinished(kueri, stored.Sha256, ujiCoba ?? false);
        if (impor is null)
        {
            var nama = namaBerkas ?? upload.NamaBerkas ?? "register.csv";
            impor = ImporRegister.Queue(
                kueri.Caller.Region, nama[..Math.Min(nama.Length, ImporRegister.NamaBerkasMaxLength)], stored.Sha256, stored.Ukuran, jumlahBaris,
                ujiCoba ?? false, kueri.Caller.Petugas(), kueri.Clock.GetUtcNow());
            kueri.Db.AddRange(impor, new AntreanImpor { ImporId = impor.Id, Wilayah = impor.RegionCode });
            await kueri.Db.SaveChangesAsync(kueri.CancellationToken);
            signal.Set();
        }

        return TypedResults.Accepted($"/api/v1/register/impor/{impor.Id}", ImporView.Of(impor));
    }

    /// <summary>The same sheet, sent again while it is still waiting or being read, is the same import.</summary>
    private static Task<ImporRegister?> Unfinished(Kueri kueri, string sha256, bool ujiCoba) =>
        kueri.Db.Set<ImporRegister>().AsNoTracking().FirstOrDefaultAsync(
            i => i.Sha256 == sha256 && i.UjiCoba == ujiCoba && (i.Status == StatusImpor.Antre || i.Status == StatusImpor.Berjalan), kueri.CancellationToken);

    private static ProblemHttpResult? RefusedType(Upload upload)
    {
        if (!JenisMedia.Contains(upload.JenisMedia, StringComparer.OrdinalIgnoreCase))
        {
            return Problems.Of(KsdProblems.UnsupportedMediaType, Language.Choose(
                "Kirim lembar sebagai text/csv, atau sebagai berkas dalam formulir (multipart/form-data).",
                "Send the sheet as text/csv, or as the file of a form (multipart/form-data)."));
        }

        return upload.Charset is { Length: > 0 } charset && !charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            ? Problems.Of(KsdProblems.UnsupportedMediaType, Language.Choose(
                $"Lembar dikirim sebagai {charset}; yang diterima hanya UTF-8.", $"The sheet is sent as {charset}; only UTF-8 is accepted."))
            : null;
    }
}
