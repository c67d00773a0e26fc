using Ksd.Agreements.Domain.Penyusunan;
using Ksd.Agreements.Penyusunan;
using Ksd.ServiceDefaults;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Common.Penyusunan;

/// <summary>Why there is no pdf, in words for whoever asked for it.</summary>
internal static class PdfProblem
{
    public static ProblemHttpResult ToProblem(this KeadaanPdf keadaan, HttpContext http)
    {
        if (keadaan is KeadaanPdf.Sibuk)
        {
            http.Response.Headers.RetryAfter = "20";
        }

        return Problems.Of(PenyusunanProblems.PdfTidakTersedia, keadaan switch
        {
            KeadaanPdf.TidakTersedia => Language.Choose(
                "LibreOffice tidak terpasang pada server ini. Unduh docx-nya, atau mintalah pengelola memasang libreoffice-writer-nogui.",
                "LibreOffice is not installed on this server. Download the docx, or ask the operator to install libreoffice-writer-nogui."),
            KeadaanPdf.Sibuk => Language.Choose("Dokumen lain sedang diubah menjadi pdf; coba lagi sebentar lagi.", "Other documents are being converted; try again shortly."),
            _ => Language.Choose("Pdf tidak dapat dibuat dari dokumen ini; docx-nya tetap dapat diunduh.", "No pdf could be made of this document; its docx can still be downloaded."),
        });
    }
}
