using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ksd.Gateway.Data;
using Ksd.Gateway.Feed;
using Ksd.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.Export;

/// <summary>
/// A whole collection as lines of JSON, as far as the caller may see it. After every page a line tells how far it got and where to go on,
/// so a broken transfer is resumed and not repeated; the last line says that it was whole.
/// </summary>
internal static class ExportCollection
{
    public const int PageSize = 100;
    public const string ContentType = "application/x-ndjson";

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/ekspor/{kumpulan}", Handle)
        .WithName("ExportCollection")
        .WithSummary("Seluruh isi satu kumpulan sebagai NDJSON, sejauh boleh dilihat pemanggil; cursor melanjutkan unduhan yang terputus")
        .WithDescription(
            "Baris pertama mulai memuat since, kursor umpan perubahan: sesudah ekspor selesai, lanjutkan dengan GET /api/v1/perubahan?since=. Lalu baris data, "
            + "dan setelah setiap halaman baris kemajuan dengan jumlah dan cursor. Baris terakhir selesai; tanpa baris itu unduhan belum utuh. Kumpulan: "
            + "kerja-sama, register, pihak, pemetaan, kandidat, daftar-rencana, rencana-kerja, laporan, evaluasi.")
        .Produces<string>(StatusCodes.Status200OK, ContentType)
        .ProducesProblem(StatusCodes.Status404NotFound);

    internal static async Task<IResult> Handle(
        string kumpulan, HttpContext context, ServicePages pages, GatewayDbContext db, CancellationToken cancellationToken, string? cursor = null)
    {
        if (!ExportTable.Rows.TryGetValue(kumpulan, out var row))
        {
            return Problems.NotFound(Language.Choose(
                $"Tidak ada kumpulan {kumpulan}. Yang ada: {string.Join(", ", ExportTable.Rows.Keys)}.",
                $"There is no collection {kumpulan}. There are: {string.Join(", ", ExportTable.Rows.Keys)}."));
        }

        var since = await db.Change.Select(change => (long?)change.Seq).MaxAsync(cancellationToken) ?? 0;
        HttpResponseMessage first;
        try
        {
            first = await pages.GetAsync(context, row.Service, row.Page(cursor), cancellationToken);
        }
        catch (HttpRequestException)
        {
            return Problems.Of(KsdProblems.Unavailable, Language.Choose("Coba lagi sebentar lagi.", "Try again in a moment."));
        }

        return first.IsSuccessStatusCode
            ? new Lines(row, first, pages, cursor, ListChanges.Cursor(since))
            : new PassedOn(first);
    }

    /// <summary>The service's own refusal: a wrong cursor, a missing scope.</summary>
    private sealed class PassedOn(HttpResponseMessage answer) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            using (answer)
            {
                httpContext.Response.StatusCode = (int)answer.StatusCode;
                httpContext.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
                await answer.Content.CopyToAsync(httpContext.Response.Body, httpContext.RequestAborted);
            }
        }
    }

    private sealed class Lines(ExportTable.Row row, HttpResponseMessage first, ServicePages pages, string? cursor, string since) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var (response, stop, count, page) = (httpContext.Response, httpContext.RequestAborted, 0, first);
            response.ContentType = ContentType;
            response.Headers.ContentDisposition = $"attachment; filename=\"{row.Name}.ndjson\"";
            await WriteAsync(response, new { jenis = "mulai", kumpulan = row.Name, since }, stop);
            while (true)
            {
                JsonElement body;
                using (page)
                {
                    if (!page.IsSuccessStatusCode)
                    {
                        await WriteAsync(response, new { jenis = "gagal", status = (int)page.StatusCode, jumlah = count, cursor }, stop);
                        return;
                    }

                    await using var stream = await page.Content.ReadAsStreamAsync(stop);
                    body = (await JsonDocument.ParseAsync(stream, cancellationToken: stop)).RootElement;
                }

                foreach (var item in body.GetProperty("items").EnumerateArray())
                {
                    await WriteAsync(response, new { jenis = "data", data = item }, stop);
                    count++;
                }

                cursor = body.TryGetProperty("next", out var next) ? next.GetString() : null;
                if (cursor is null)
                {
                    await WriteAsync(response, new { jenis = "selesai", jumlah = count }, stop);
                    return;
                }

                await WriteAsync(response, new { jenis = "kemajuan", jumlah = count, cursor }, stop);
                await response.BodyWriter.FlushAsync(stop);
                try
                {
                    page = await pages.GetAsync(httpContext, row.Service, row.Page(cursor), stop);
                }
                catch (HttpRequestException)
                {
                    await WriteAsync(response, new { jenis = "gagal", status = StatusCodes.Status503ServiceUnavailable, jumlah = count, cursor }, stop);
                    return;
                }
            }
        }

        private static async Task WriteAsync<T>(HttpResponse response, T line, CancellationToken cancellationToken)
        {
            using (var json = new Utf8JsonWriter(response.BodyWriter, new JsonWriterOptions { Encoder = s_json.Encoder }))
            {
                JsonSerializer.Serialize(json, line, s_json);
            }

            response.BodyWriter.Write("\n"u8);
            await response.BodyWriter.FlushAsync(cancellationToken);
        }
    }
}
