using System.Text;
using Ksd.Agreements.Common;
using Ksd.Agreements.Data.Register;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The register as a sheet, with the status of each entry on a day; the same entries and the same rule as the list.</summary>
internal static class ExportRegister
{
    private const int PageSize = 1000;

    private static readonly string[] Kepala =
    [
        "naskah_id", "kerja_sama_id", "judul", "naskah", "jenis", "jalur", "nomor", "mitra", "urusan", "perangkat_daerah", "lokasi", "tanda_tangan", "berlaku_sampai",
        "jangka_waktu", "nilai", "status", "rezim", "mutu", "sumber",
    ];

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/register/ekspor", Handle)
        .WithSummary("Mengekspor register sebagai CSV, dengan saringan yang sama seperti daftarnya")
        .RequireAuthorization(Policies.Baca)
        .Produces<string>(StatusCodes.Status200OK, "text/csv")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    internal static PushStreamHttpResult Handle([AsParameters] RegisterFilter filter, [AsParameters] Kueri kueri) => TypedResults.Stream(
        async stream =>
        {
            // With the mark by which spreadsheet programs know UTF-8.
            await using var sheet = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            await sheet.WriteAsync(Csv.Row(Kepala));
            var order = RegisterOrder.Of(UrutRegister.Terbaru);
            RegisterCursor? after = null;
            while (await RegisterQuery.Page(kueri, filter, order, after, PageSize) is { Count: > 0 } page)
            {
                foreach (var entri in page)
                {
                    await sheet.WriteAsync(Csv.Row(Cells(entri)));
                }

                if (page.Count < PageSize)
                {
                    break;
                }

                after = new(order.Urut, page[^1].Kunci, page[^1].NaskahId);
            }
        },
        Csv.JenisMedia,
        $"register-{filter.Pada ?? kueri.Clock.LegalDay():yyyy-MM-dd}.csv");

    private static object?[] Cells(EntriTersimpan entri) =>
    [
        entri.NaskahId.ToString(), entri.KerjaSamaId.ToString(), entri.Judul, entri.Naskah, entri.Jenis, entri.Jalur, string.Join("; ", entri.Nomor), string.Join("; ", entri.Mitra),
        entri.Urusan.Length > 0 ? string.Join("; ", entri.Urusan) : entri.UrusanTertulis, entri.PerangkatDaerah, entri.Lokasi,
        TanggalView.Of(entri.TandaTangan, entri.KetelitianTandaTangan).Tanggal, TanggalView.Of(entri.Sampai, entri.KetelitianSampai).Tanggal,
        entri.JangkaWaktu, entri.Nilai, entri.Status, entri.Rezim, entri.Mutu, entri.Sumber,
    ];
}
