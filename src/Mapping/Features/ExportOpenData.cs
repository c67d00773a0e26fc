using System.Text;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Files;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Mapping.Features;

/// <summary>A decided list as open data: CSV, and JSON with what the data is, from whom, and what each column means. No person is named.</summary>
internal static class ExportOpenData
{
    public sealed record Kolom(string Nama, string Arti);

    public sealed record Metadata(
        string Judul, string Deskripsi, string Penerbit, CodeView Wilayah, int TahunRkpd, string Dasar, DateOnly Tanggal, string SkemaUrusan, IReadOnlyList<Kolom> DaftarKolom);

    public sealed record Row(
        int Nomor,
        string KodeUrusan,
        string Urusan,
        string Judul,
        string PerangkatDaerah,
        string CalonMitra,
        string Jenis,
        string KeterkaitanRencana,
        string ManfaatKesejahteraan,
        string ManfaatPelayananPublik,
        string Waktu,
        string Perkembangan);

    public sealed record Response(Metadata Metadata, IReadOnlyList<Row> Data);

    private static readonly Kolom[] Columns =
    [
        new("nomor", "Nomor urut dalam daftar"),
        new("kodeUrusan", "Kode urusan pemerintahan menurut nomenklatur Permendagri 90/2019"),
        new("urusan", "Nama urusan pemerintahan menurut UU 23/2014 Pasal 12"),
        new("judul", "Judul atau objek kerja sama"),
        new("perangkatDaerah", "Perangkat daerah pengusul"),
        new("calonMitra", "Calon mitra, dipisahkan titik koma"),
        new("jenis", "Jenis kerja sama yang disarankan klasifikasi"),
        new("keterkaitanRencana", "Dokumen rencana yang memuatnya, atau bukti pengecualian"),
        new("manfaatKesejahteraan", "Indikator kesejahteraan dengan nilai awal dan target"),
        new("manfaatPelayananPublik", "Indikator pelayanan publik dengan nilai awal dan target"),
        new("waktu", "Perkiraan tahun mulai dan selesai"),
        new("perkembangan", "Keadaan pada saat data diambil"),
    ];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/daftar-rencana/{id:guid}/data.json", Document)
            .WithSummary("Mengunduh Daftar Rencana KSD sebagai data terbuka (JSON dengan metadata)")
            .IsOpenData()
            .RequireAuthorization(Policies.Baca)
            .ProducesProblem(StatusCodes.Status409Conflict);
        routes.MapGet("/daftar-rencana/{id:guid}/data.csv", Sheet)
            .WithSummary("Mengunduh Daftar Rencana KSD sebagai data terbuka (CSV)")
            .Produces<string>(StatusCodes.Status200OK, FileKind.Csv)
            .IsOpenData()
            .RequireAuthorization(Policies.Baca)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Document(Guid id, Caller caller, MappingDbContext db, CancellationToken cancellationToken)
    {
        if (await IsiDaftar.Load(db, id, caller.Region, cancellationToken) is not { } isi)
        {
            return Missing.DaftarRencana();
        }

        if (isi.Daftar.RefuseUnlessDecided() is { } refusal)
        {
            return refusal.ToProblem();
        }

        return TypedResults.Ok(new Response(
            new Metadata(
                $"Daftar Rencana Kerja Sama Daerah {isi.NamaDaerah} Tahun {isi.Daftar.TahunRkpd}",
                "Rencana kerja sama daerah hasil pemetaan urusan yang ditetapkan dengan keputusan kepala daerah.",
                $"Pemerintah {isi.NamaDaerah}",
                new CodeView("KEMENDAGRI", caller.Region, isi.NamaDaerah),
                isi.Daftar.TahunRkpd,
                $"Keputusan {isi.Kepala} Nomor {isi.Daftar.NomorKeputusan}",
                isi.Daftar.TanggalKeputusan!.Value,
                CodeView.Nomenklatur,
                Columns),
            [.. isi.Items.Select(Of)]));
    }

    internal static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Sheet(Guid id, Caller caller, MappingDbContext db, CancellationToken cancellationToken)
    {
        if (await IsiDaftar.Load(db, id, caller.Region, cancellationToken) is not { } isi)
        {
            return Missing.DaftarRencana();
        }

        if (isi.Daftar.RefuseUnlessDecided() is { } refusal)
        {
            return refusal.ToProblem();
        }

        var csv = new StringBuilder(Csv.Row(Columns.Select(column => column.Nama)));
        foreach (var row in isi.Items.Select(Of))
        {
            object[] cells =
            [
                row.Nomor, row.KodeUrusan, row.Urusan, row.Judul, row.PerangkatDaerah, row.CalonMitra, row.Jenis, row.KeterkaitanRencana,
                row.ManfaatKesejahteraan, row.ManfaatPelayananPublik, row.Waktu, row.Perkembangan,
            ];
            csv.Append(Csv.Row(cells));
        }

        return TypedResults.File(Encoding.UTF8.GetBytes(csv.ToString()), Csv.JenisMedia, $"daftar-rencana-ksd-{isi.Daftar.TahunRkpd}.csv");
    }

    private static Row Of(BarisDaftar item) => new(
        item.Nomor, item.KodeUrusan, item.Urusan, item.Judul, item.Departemen, item.CalonMitra, item.Jenis, item.Keterkaitan, item.Kesejahteraan,
        item.PelayananPublik, item.Waktu, item.Perkembangan.ToString());
}
