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
    /// <summary>LibreOffice lays a long table out slower than anybody waits: ten thousand rows take more than the half minute that the gateway gives.</summary>
    private const int BarisPdfMax = 2_000;

    public const string Keterangan =
        "`bentuk`: Csv (baku), Xlsx (sel bertipe, kepala beku, saringan), Docx (tabel resmi), atau Pdf (dari docx melalui LibreOffice, paling banyak 2.000 baris). Sel yang berawalan seperti rumus tetap teks.";

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
            if (bentuk is BentukEkspor.Xlsx)
            {
                await PenulisTabel.TulisXlsx(berkas, tabel, baris);
            }
            else if (await PenulisTabel.TulisDocx(
                berkas, tabel, $"Keadaan tanggal {Drafting.Tanggal.Biasa(pada)}", bentuk is BentukEkspor.Pdf ? baris.Take(BarisPdfMax + 1) : baris) > BarisPdfMax && bentuk is BentukEkspor.Pdf)
            {
                await berkas.DisposeAsync();
                return Problems.InvalidInput("bentuk", Language.Choose(
                    $"Pdf memuat paling banyak {BarisPdfMax} baris. Persempit saringannya, atau pilih Docx atau Xlsx.", $"A pdf has at most {BarisPdfMax} rows. Narrow the filter, or choose Docx or Xlsx."));
            }

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
