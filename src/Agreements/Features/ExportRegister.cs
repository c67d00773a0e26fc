using System.Globalization;
using Ksd.Agreements.Common;
using Ksd.Agreements.Data.Register;
using Ksd.Agreements.Penyusunan;
using Ksd.Agreements.Pertukaran;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Files;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Ksd.Agreements.Features;

/// <summary>The register as a sheet or an official table, with the status of each entry on a day; the same entries and the same rule as the list.</summary>
internal static class ExportRegister
{
    private const int PageSize = 1000;

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/register/ekspor", Handle)
        .WithSummary("Mengekspor register, dengan saringan yang sama seperti daftarnya")
        .WithDescription(EksporTabel.Keterangan)
        .RequireAuthorization(Policies.Baca)
        .Produces<string>(StatusCodes.Status200OK, "text/csv", FileKind.Xlsx, FileKind.Docx, FileKind.Pdf)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    internal static Task<IResult> Handle(
        BentukEkspor? bentuk, [AsParameters] RegisterFilter filter, HttpContext http, [FromServices] LibreOffice libreOffice, [AsParameters] Kueri kueri)
    {
        var pada = filter.Pada ?? kueri.Clock.LegalDay();
        return EksporTabel.Answer(
            bentuk, TabelRegister.Bentuk, string.Create(CultureInfo.InvariantCulture, $"register-{pada:yyyy-MM-dd}"), pada, Rows(kueri, filter), http, libreOffice);
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
}
