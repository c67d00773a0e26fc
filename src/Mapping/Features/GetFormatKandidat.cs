using Ksd.Mapping.Common;
using Ksd.Mapping.Sheets;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Mapping.Features;

/// <summary>The empty sheet for sending many kandidat, with one invented example row.</summary>
internal static class GetFormatKandidat
{
    private static readonly Dictionary<string, object> Example = new()
    {
        ["judul"] = "CONTOH REKAAN, hapus baris ini: Rujukan pasien lintas batas",
        ["kode_urusan"] = "1.02",
        ["objek"] = "UrusanPemerintahan",
        ["isu"] = "Pasien rujukan menunggu lebih dari enam jam.",
        ["kebutuhan"] = "Layanan rujukan bersama.",
        ["eksternalitas"] = "KabupatenKota",
        ["kode_wilayah_terdampak"] = "KEMENDAGRI:64.72",
        ["kelas_mitra"] = "PemerintahDaerah",
        ["nama_mitra"] = "Pemerintah Kota Samarinda",
        ["kode_wilayah_mitra"] = "KEMENDAGRI:64.72",
        ["kesejahteraan_indikator"] = "Angka kematian ibu",
        ["kesejahteraan_nilai_awal"] = 120,
        ["kesejahteraan_target"] = 90,
        ["layanan_indikator"] = "Waktu tunggu rujukan",
        ["layanan_nilai_awal"] = 6,
        ["layanan_target"] = 2,
        ["rpjmd_dokumen"] = "Perda 6/2021",
        ["rpjmd_kode"] = "1.02.02",
        ["beban_masyarakat"] = "tidak",
        ["beban_daerah"] = "tidak",
        ["mulai"] = new DateOnly(2027, 1, 1),
        ["tidak_bertentangan"] = "ya",
    };

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/pemetaan/lembar-kandidat", Handle)
        .WithSummary("Mengunduh lembar kosong untuk mengirim banyak kandidat sekaligus")
        .Produces<Stream>(StatusCodes.Status200OK, XlsxWriter.MediaType)
        .RequireAuthorization(Policies.Baca);

    internal static FileContentHttpResult Handle()
    {
        string[] names = [.. LembarKandidat.Columns.All.Select(column => column.Name)];
        return TypedResults.File(
            XlsxWriter.Write(new XlsxTable("Kandidat", names, [[.. names.Select(name => Example.GetValueOrDefault(name))]], [.. names.Select(_ => 22d)])),
            XlsxWriter.MediaType,
            "lembar-kandidat.xlsx");
    }
}
