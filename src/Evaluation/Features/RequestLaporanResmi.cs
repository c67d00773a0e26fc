using System.ComponentModel.DataAnnotations;
using Ksd.Evaluation.Common;
using Ksd.Evaluation.Domain;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Files;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Features;

/// <summary>Asks for an official report as of a day that is over; it is made in the background, as docx, pdf and xlsx.</summary>
internal static class RequestLaporanResmi
{
    private static readonly string[] Pembaca =
        [Roles.BagianKerjaSama, Roles.KabagKerjaSama, Roles.Sekda, Roles.KepalaDaerah, Roles.Tkksd, Roles.Bappeda, Roles.Inspektorat];

    private static readonly string[] Bentuk = ["docx", "pdf", "xlsx"];

    /// <param name="Jenis">Which report.</param>
    /// <param name="Tahun">Of which year.</param>
    /// <param name="Semester">1 or 2, for the report to the Bupati.</param>
    /// <param name="Pada">The day whose end it is made as of; the end of the period where it is left out, or yesterday while the period runs.</param>
    public sealed record Request(
        [property: Required] JenisLaporanResmi? Jenis, [property: Required, Range(2000, 2100)] int? Tahun, [property: Range(1, 2)] int? Semester, DateOnly? Pada);

    public sealed record View(
        Guid Id, JenisLaporanResmi Jenis, int Tahun, int? Semester, DateOnly Pada, StatusLaporanResmi Status, int Langkah, int JumlahLangkah, string? SidikJari,
        IReadOnlyList<string> Berkas, string? Galat, DateTimeOffset DimintaPada, DateTimeOffset? SelesaiPada);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/laporan/resmi", Handle)
            .WithName("RequestLaporanResmi").WithSummary("Meminta laporan resmi").RequireRoles(Roles.BagianKerjaSama, Roles.KabagKerjaSama, Roles.Sekda);
        routes.MapGet("/laporan/resmi", List)
            .WithName("ListLaporanResmi").WithSummary("Mendaftar laporan resmi").RequireRoles(Pembaca);
        routes.MapGet("/laporan/resmi/{id:guid}", Read)
            .WithName("GetLaporanResmi").WithSummary("Menampilkan laporan resmi dan kemajuannya").RequireRoles(Pembaca);
        routes.MapGet("/laporan/resmi/{id:guid}/{bentuk:regex(^(docx|pdf|xlsx)$)}", Download)
            .WithName("DownloadLaporanResmi").WithSummary("Mengunduh laporan resmi")
            .Produces<Stream>(StatusCodes.Status200OK, FileKind.Docx, FileKind.Pdf, FileKind.Xlsx).RequireRoles(Pembaca);
    }

    internal static async Task<Results<Accepted<View>, ProblemHttpResult>> Handle(Request request, [AsParameters] Perkara perkara)
    {
        var jenis = request.Jenis!.Value;
        if (jenis is JenisLaporanResmi.BupatiSemester != request.Semester is not null)
        {
            return Problems.InvalidInput("semester", jenis is JenisLaporanResmi.BupatiSemester
                ? Language.Choose("Sebutkan semesternya.", "Say which semester.")
                : Language.Choose("Laporan ini tahunan.", "This report is on a year."));
        }

        var kemarin = perkara.Today.AddDays(-1);
        var akhir = request.Semester is 1 ? new DateOnly(request.Tahun!.Value, 6, 30) : new DateOnly(request.Tahun!.Value, 12, 31);
        var pada = request.Pada ?? (akhir < kemarin ? akhir : kemarin);
        if (pada > kemarin || pada < (request.Semester is 2 ? new DateOnly(akhir.Year, 7, 1) : new DateOnly(akhir.Year, 1, 1)))
        {
            return Problems.InvalidInput("pada", Language.Choose(
                "Laporan dibuat atas hari yang sudah berakhir, sesudah periodenya dimulai.", "A report is made as of a day that is over and not before its period."));
        }

        var laporan = LaporanResmi.Request(jenis, request.Tahun.Value, request.Semester, pada, perkara.Caller.Subject, perkara.Now);
        perkara.Db.Add(laporan);
        perkara.Db.Add(new AntreanLaporanResmi { LaporanId = laporan.Id, Wilayah = perkara.Caller.Region });
        await perkara.Db.SaveChangesAsync(perkara.CancellationToken);
        return TypedResults.Accepted($"/api/v1/laporan/resmi/{laporan.Id}", Of(laporan));
    }

    internal static async Task<Results<Ok<Page<View>>, ProblemHttpResult>> List(string? cursor, [Range(1, Paging.MaxLimit)] int? limit, JenisLaporanResmi? jenis, [AsParameters] Kueri kueri)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        var take = limit ?? Paging.DefaultLimit;
        var rows = await kueri.Db.LaporanResmi.AsNoTracking().Where(satu => satu.Id < before && (jenis == null || satu.Jenis == jenis))
            .OrderByDescending(satu => satu.Id).Take(take + 1).ToListAsync(kueri.CancellationToken);
        return TypedResults.Ok(Paging.Of(rows.ConvertAll(Of), take, row => row.Id));
    }

    internal static async Task<Results<Ok<View>, ProblemHttpResult>> Read(Guid id, [AsParameters] Kueri kueri) =>
        await Find(id, kueri) is { } laporan ? TypedResults.Ok(Of(laporan)) : Missing();

    internal static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> Download(Guid id, string bentuk, [FromServices] IFileStore files, [AsParameters] Kueri kueri)
    {
        if (await Find(id, kueri) is not { } laporan)
        {
            return Missing();
        }

        var (sha256, jenisMedia) = bentuk switch
        {
            "docx" => (laporan.Docx, FileKind.Docx),
            "pdf" => (laporan.Pdf, FileKind.Pdf),
            _ => (laporan.Xlsx, FileKind.Xlsx),
        };
        return sha256 is not null && files.Open(sha256) is { } content
            ? TypedResults.File(content, jenisMedia, $"{laporan.Jenis}-{laporan.Tahun}{(laporan.Semester is { } semester ? $"-S{semester}" : "")}.{bentuk}")
            : Problems.NotFound(Language.Choose("Berkasnya belum ada.", "The file is not there yet."));
    }

    private static Task<LaporanResmi?> Find(Guid id, Kueri kueri) =>
        kueri.Db.LaporanResmi.AsNoTracking().SingleOrDefaultAsync(satu => satu.Id == id, kueri.CancellationToken);

    private static View Of(LaporanResmi laporan) => new(
        laporan.Id, laporan.Jenis, laporan.Tahun, laporan.Semester, laporan.Pada, laporan.Status, laporan.Langkah, laporan.JumlahLangkah, laporan.SidikJari,
        laporan.Status is StatusLaporanResmi.Selesai ? [.. Bentuk.Select(bentuk => $"/api/v1/laporan/resmi/{laporan.Id}/{bentuk}")] : [],
        laporan.Galat, laporan.DimintaPada, laporan.SelesaiPada);

    private static ProblemHttpResult Missing() => Problems.NotFound(Language.Choose("Laporan tidak ditemukan.", "There is no such report."));
}
