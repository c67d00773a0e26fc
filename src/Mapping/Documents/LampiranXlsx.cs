using System.Globalization;
using Ksd.Mapping.Common;
using Ksd.Mapping.Domain;
using Ksd.Mapping.Sheets;
using Ksd.Regulation;

namespace Ksd.Mapping.Documents;

/// <summary>The annex as a workbook, with what became of each item beside it.</summary>
internal static class LampiranXlsx
{
    public static byte[] Write(IsiDaftar isi) => XlsxWriter.Write(new XlsxTable(
        "Daftar Rencana KSD",
        ["No.", "Kode urusan", "Urusan", "Judul/objek kerja sama", "Perangkat daerah", "Calon mitra", "Jenis", "Keterkaitan rencana", "Manfaat kesejahteraan", "Manfaat pelayanan publik", "Waktu", "Perkembangan"],
        [.. isi.Items.Select(object?[] (item) =>
        [
            item.Nomor, item.KodeUrusan, item.Urusan, item.Judul, item.Departemen, item.CalonMitra, JenisKerjaSama.SebutanOf(item.Jenis), item.Keterkaitan, item.Kesejahteraan,
            item.PelayananPublik, item.Waktu, item.Perkembangan.Sebutan,
        ])],
        [6, 10, 24, 36, 24, 26, 15, 24, 28, 28, 12, 16])
    {
        Title =
        [
            .. isi.Ditetapkan ? Array.Empty<string>() : ["RANCANGAN, BELUM DITETAPKAN"],
            $"LAMPIRAN KEPUTUSAN {isi.Kepala.ToUpperInvariant()}",
            $"NOMOR {isi.Daftar.NomorKeputusan ?? "..."} TANGGAL {isi.Daftar.TanggalKeputusan?.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("id-ID")).ToUpperInvariant() ?? "..."}",
            $"{(isi.Daftar.IndukId is null ? "" : "TAMBAHAN ")}DAFTAR RENCANA KERJA SAMA DAERAH {isi.NamaDaerah.ToUpperInvariant()} TAHUN {isi.Daftar.TahunRkpd}",
        ],
    });
}
