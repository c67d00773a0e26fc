using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Ksd.Agreements.Common;
using Ksd.Agreements.Common.Penyusunan;
using Ksd.Agreements.Domain.Penyusunan;
using Ksd.Agreements.Penyusunan;
using Ksd.Drafting;
using Ksd.ServiceDefaults.Files;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Ksd.Agreements.Features.Penyusunan;

/// <summary>A version of a draft as docx or pdf, with its verification code on every page; what is not agreed bears a watermark.</summary>
internal static class DownloadRancangan
{
    /// <summary>Changes whenever the same text would come out as another file.</summary>
    private const string Cetakan = "1";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/rancangan/{id:guid}/docx", HandleDocx)
            .WithSummary("Mengunduh rancangan sebagai docx")
            .RequireAuthorization(Policies.Baca)
            .Produces<Stream>(StatusCodes.Status200OK, PenulisDocx.MediaType)
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapGet("/rancangan/{id:guid}/pdf", HandlePdf)
            .WithSummary("Mengunduh rancangan sebagai pdf")
            .WithDescription("Dibuat dari docx-nya oleh LibreOffice. Bila LibreOffice tidak terpasang atau sedang sibuk: 503; docx tetap dapat diunduh.")
            .RequireAuthorization(Policies.Baca)
            .Produces<Stream>(StatusCodes.Status200OK, FileKind.Pdf)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    internal static async Task<Results<FileContentHttpResult, StatusCodeHttpResult, ProblemHttpResult>> HandleDocx(
        Guid id, [Range(1, int.MaxValue)] int? versi, HttpContext http, [FromServices] AlamatVerifikasi alamat, [AsParameters] Kueri kueri) =>
        await kueri.FindRancangan(id, versi) is not { } berkas ? PenyusunanPerkara.MissingRancangan()
            : Has(http, Tag(berkas, "docx")) ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.File(Docx(berkas, alamat), PenulisDocx.MediaType, Name(berkas, "docx"), entityTag: Tag(berkas, "docx"));

    internal static async Task<Results<FileContentHttpResult, StatusCodeHttpResult, ProblemHttpResult>> HandlePdf(
        Guid id, [Range(1, int.MaxValue)] int? versi, HttpContext http,
        [FromServices] AlamatVerifikasi alamat, [FromServices] LibreOffice libreOffice, [AsParameters] Kueri kueri)
    {
        if (await kueri.FindRancangan(id, versi) is not { } berkas)
        {
            return PenyusunanPerkara.MissingRancangan();
        }

        if (Has(http, Tag(berkas, "pdf")))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        var (keadaan, isi) = await libreOffice.KePdf(Docx(berkas, alamat), kueri.CancellationToken);
        return keadaan is KeadaanPdf.Jadi
            ? TypedResults.File(isi, FileKind.Pdf, Name(berkas, "pdf"), entityTag: Tag(berkas, "pdf"))
            : keadaan.ToProblem(http);
    }

    private static byte[] Docx(BerkasRancangan berkas, AlamatVerifikasi alamat) => PenulisDocx.Tulis(
        berkas.Versi.Isi, Agreed(berkas) ? null : "RANCANGAN", alamat.Penanda(berkas.Rancangan.RegionCode, berkas.Rancangan.KodeVerifikasi));

    private static bool Agreed(BerkasRancangan berkas) => berkas.Rancangan is { Status: StatusRancangan.Disepakati, VersiDisepakati: { } ke } && ke == berkas.Versi.Ke;

    private static string Name(BerkasRancangan berkas, string akhiran) =>
        string.Create(CultureInfo.InvariantCulture, $"{berkas.Rancangan.Templat}-versi-{berkas.Versi.Ke}.{akhiran}");

    private static EntityTagHeaderValue Tag(BerkasRancangan berkas, string akhiran) =>
        new($"\"{berkas.Versi.Sha256[..32]}-{berkas.Versi.Ke}-{(Agreed(berkas) ? "s" : "r")}-{Cetakan}-{akhiran}\"");

    /// <summary>Asked before the file is made: a conversion costs seconds.</summary>
    private static bool Has(HttpContext http, EntityTagHeaderValue tag) => http.Request.GetTypedHeaders().IfNoneMatch.Any(satu => satu.Compare(tag, useStrongComparison: false));
}
