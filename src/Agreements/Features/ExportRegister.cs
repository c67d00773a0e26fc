using System.Globalization;
using System.Text;
using Ksd.Agreements.Common;
using Ksd.Agreements.Common.Penyusunan;
using Ksd.Agreements.Data.Register;
using Ksd.Agreements.Penyusunan;
using Ksd.Agreements.Pertukaran;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Files;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Ksd.Agreements.Features;

/// <summary>The register as a sheet or an official table, with the status of each entry on a day; the same entries and the same rule as the list.</summary>
internal static class ExportRegister
{
    private const int PageSize = 1000;

    private static readonly string[] Kepala =
    [
        "naskah_id", "kerja_sama_id", "judul", "naskah", "jenis", "jalur", "nomor", "mitra", "urusan", "perangkat_daerah", "lokasi", "tanda_tangan", "berlaku_sampai",
        "jangka_waktu", "nilai", "status", "rezim", "mutu", "sumber",
    ];

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/register/ekspor", Handle)
        .WithSummary("Mengekspor register, dengan saringan yang sama seperti daftarnya")
        .WithDescription("`bentuk`: Csv (baku), Xlsx (sel bertipe, kepala beku, saringan), Docx (tabel resmi), atau Pdf (dari docx melalui LibreOffice). Sel yang berawalan seperti rumus tetap teks.")
        .RequireAuthorization(Policies.Baca)
        .Produces<string>(StatusCodes.Status200OK, "text/csv", FileKind.Xlsx, FileKind.Docx, FileKind.Pdf)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    public enum Bentuk
    {
        Csv,
        Xlsx,
        Docx,
        Pdf,
    }

    internal static async Task<IResult> Handle(
        Bentuk? bentuk, [AsParameters] RegisterFilter filter, HttpContext http, [FromServices] LibreOffice libreOffice, [AsParameters] Kueri kueri)
    {
        var pada = filter.Pada ?? kueri.Clock.LegalDay();
        var nama = string.Create(CultureInfo.InvariantCulture, $"register-{pada:yyyy-MM-dd}");
        if (bentuk is null or Bentuk.Csv)
        {
            return TypedResults.Stream(stream => WriteCsv(stream, kueri, filter), Csv.JenisMedia, $"{nama}.csv");
        }

        var berkas = BerkasSementara.Buat();
        try
        {
            await (bentuk is Bentuk.Xlsx
                ? TabelRegister.TulisXlsx(berkas, Rows(kueri, filter))
                : TabelRegister.TulisDocx(berkas, "REGISTER KERJA SAMA DAERAH", $"Keadaan tanggal {Drafting.Tanggal.Biasa(pada)}", Rows(kueri, filter)));
            berkas.Position = 0;
            if (bentuk is not Bentuk.Pdf)
            {
                return TypedResults.Stream(berkas, bentuk is Bentuk.Xlsx ? FileKind.Xlsx : FileKind.Docx, $"{nama}.{(bentuk is Bentuk.Xlsx ? "xlsx" : "docx")}");
            }

            var docx = new byte[berkas.Length];
            await berkas.ReadExactlyAsync(docx, kueri.CancellationToken);
            await berkas.DisposeAsync();
            var (keadaan, isi) = await libreOffice.KePdf(docx, kueri.CancellationToken);
            return keadaan is KeadaanPdf.Jadi ? TypedResults.File(isi, FileKind.Pdf, $"{nama}.pdf") : keadaan.ToProblem(http);
        }
        catch
        {
            await berkas.DisposeAsync();
            throw;
        }
    }

    private static async Task WriteCsv(Stream stream, Kueri kueri, RegisterFilter filter)
    {
        // With the mark by which spreadsheet programs know UTF-8.
        await using var sheet = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await sheet.WriteAsync(Csv.Row(Kepala));
        await foreach (var entri in Rows(kueri, filter))
        {
            await sheet.WriteAsync(Csv.Row(Cells(entri)));
        }
    }

    private static async IAsyncEnumerable<EntriTersimpan> Rows(Kueri kueri, RegisterFilter filter)
    {
        var order = RegisterOrder.Of(UrutRegister.Terbaru);
        RegisterCursor? after = null;
        while (await RegisterQuery.Page(kueri, filter, order, after, PageSize) is { Count: > 0 } page)
        {
            foreach (var entri in page)
            {
                yield return entri;
            }

            if (page.Count < PageSize)
            {
                yield break;
            }

            after = new(order.Urut, page[^1].Kunci, page[^1].NaskahId);
        }
    }

    private static object?[] Cells(EntriTersimpan entri) =>
    [
        entri.NaskahId.ToString(), entri.KerjaSamaId.ToString(), entri.Judul, entri.Naskah, entri.Jenis, entri.Jalur, string.Join("; ", entri.Nomor), string.Join("; ", entri.Mitra),
        entri.Urusan.Length > 0 ? string.Join("; ", entri.Urusan) : entri.UrusanTertulis, entri.PerangkatDaerah, entri.Lokasi,
        TanggalView.Of(entri.TandaTangan, entri.KetelitianTandaTangan).Tanggal, TanggalView.Of(entri.Sampai, entri.KetelitianSampai).Tanggal,
        entri.JangkaWaktu, entri.Nilai, entri.Status, entri.Rezim, entri.Mutu, entri.Sumber,
    ];
}
