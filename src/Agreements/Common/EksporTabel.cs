using Ksd.Agreements.Common.Penyusunan;
using Ksd.Agreements.Penyusunan;
using Ksd.Agreements.Pertukaran;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Files;

namespace Ksd.Agreements.Common;

public enum BentukEkspor
{
    Csv,
    Xlsx,
    Docx,
    Pdf,
}

/// <summary>Answers with a table as the file that was asked for. A csv leaves while it is read; the others are whole before the first byte leaves.</summary>
internal static class EksporTabel
{
    public const string Keterangan =
        "`bentuk`: Csv (baku), Xlsx (sel bertipe, kepala beku, saringan), Docx (tabel resmi), atau Pdf (dari docx melalui LibreOffice). Sel yang berawalan seperti rumus tetap teks.";

    public static async Task<IResult> Answer<T>(
        BentukEkspor? bentuk, BentukTabel<T> tabel, string nama, DateOnly pada, IAsyncEnumerable<T> baris, HttpContext http, LibreOffice libreOffice)
    {
        if (bentuk is null or BentukEkspor.Csv)
        {
            return TypedResults.Stream(stream => PenulisTabel.TulisCsv(stream, tabel, baris), Csv.JenisMedia, $"{nama}.csv");
        }

        var berkas = BerkasSementara.Buat();
        try
        {
            await (bentuk is BentukEkspor.Xlsx
                ? PenulisTabel.TulisXlsx(berkas, tabel, baris)
                : PenulisTabel.TulisDocx(berkas, tabel, $"Keadaan tanggal {Drafting.Tanggal.Biasa(pada)}", baris));
            berkas.Position = 0;
            if (bentuk is not BentukEkspor.Pdf)
            {
                return TypedResults.Stream(berkas, bentuk is BentukEkspor.Xlsx ? FileKind.Xlsx : FileKind.Docx, $"{nama}.{(bentuk is BentukEkspor.Xlsx ? "xlsx" : "docx")}");
            }

            var docx = new byte[berkas.Length];
            await berkas.ReadExactlyAsync(docx, http.RequestAborted);
            await berkas.DisposeAsync();
            var (keadaan, isi) = await libreOffice.KePdf(docx, http.RequestAborted);
            return keadaan is KeadaanPdf.Jadi ? TypedResults.File(isi, FileKind.Pdf, $"{nama}.pdf") : keadaan.ToProblem(http);
        }
        catch
        {
            await berkas.DisposeAsync();
            throw;
        }
    }
}
