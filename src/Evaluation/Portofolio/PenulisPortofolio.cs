using Ksd.Evaluation.Data;
using Ksd.Evaluation.Data.Portofolio;
using Ksd.Evaluation.Domain.Portofolio;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Portofolio;

/// <summary>
/// Writes figures, many rows a statement: columns go side by side as arrays, and a list within a row as PostgreSQL itself writes it,
/// since arrays of arrays cannot be taken apart there. (COPY would be the other way; it does not go with isolation by region.)
/// </summary>
internal static class PenulisPortofolio
{
    private const int RowsPerStatement = 50_000;

    public static async Task Insert(this EvaluationDbContext db, KontribusiSubjek[] daftar, CancellationToken cancellationToken)
    {
        if (daftar.Length == 0)
        {
            return;
        }

        var (subjek, urut, kerjaSama) = (
            Array.ConvertAll(daftar, satu => satu.SubjekId), Array.ConvertAll(daftar, satu => satu.Urut), Array.ConvertAll(daftar, satu => satu.KerjaSamaId));
        var (judul, jenis, departemen) = (
            Array.ConvertAll(daftar, satu => satu.Judul), Array.ConvertAll(daftar, satu => satu.Jenis), Array.ConvertAll(daftar, satu => satu.Departemen));
        var (urusan, mitra, wilayah) = (
            Array.ConvertAll(daftar, satu => Larik(satu.Urusan)), Array.ConvertAll(daftar, satu => Larik(satu.Mitra)), Array.ConvertAll(daftar, satu => Larik(satu.Wilayah)));
        var (indikator, penyebut, pembilang) = (
            Array.ConvertAll(daftar, satu => Larik(satu.Indikator)), Array.ConvertAll(daftar, satu => Larik(satu.Penyebut)), Array.ConvertAll(daftar, satu => Larik(satu.Pembilang)));
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO kontribusi (
                region_code, subjek_id, urut, kerja_sama_id, judul, jenis, departemen, urusan, mitra, wilayah, indikator, penyebut, pembilang)
            SELECT {db.Region}, s, u, k, j, n, d, us::text[], m::text[], w::text[], i::text[], py::text[], pb::text[]
            FROM unnest({subjek}, {urut}, {kerjaSama}, {judul}, {jenis}, {departemen}, {urusan}, {mitra}, {wilayah}, {indikator}, {penyebut}, {pembilang})
                AS baris (s, u, k, j, n, d, us, m, w, i, py, pb)
            """,
            cancellationToken);
    }

    public static async Task Insert(this EvaluationDbContext db, BarisLamaTahap[] daftar, CancellationToken cancellationToken)
    {
        if (daftar.Length == 0)
        {
            return;
        }

        var kerjaSama = Array.ConvertAll(daftar, satu => satu.KerjaSamaId);
        var urut = Array.ConvertAll(daftar, satu => satu.Urut);
        var tahap = Array.ConvertAll(daftar, satu => satu.Tahap);
        var hari = Array.ConvertAll(daftar, satu => satu.Hari);
        var diketahui = Array.ConvertAll(daftar, satu => satu.DiketahuiPada);
        var jenis = Array.ConvertAll(daftar, satu => satu.Jenis);
        var departemen = Array.ConvertAll(daftar, satu => satu.Departemen);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO lama_tahap (region_code, kerja_sama_id, urut, tahap, hari, diketahui_pada, jenis, departemen)
            SELECT {db.Region}, * FROM unnest({kerjaSama}, {urut}, {tahap}, {hari}, {diketahui}, {jenis}, {departemen})
            """,
            cancellationToken);
    }

    /// <summary>Adds what is different to the daily sums that are there.</summary>
    public static async Task Add(this EvaluationDbContext db, PerubahanHarian perubahan, CancellationToken cancellationToken)
    {
        foreach (var baris in perubahan.Rows().Chunk(RowsPerStatement))
        {
            var kolom = Kolom.Of(baris);
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO angka_harian AS a (region_code, dimensi, nilai, indikator, tanggal, penyebut, pembilang)
                SELECT {db.Region}, * FROM unnest({kolom.Dimensi}, {kolom.Nilai}, {kolom.Indikator}, {kolom.Tanggal}, {kolom.Penyebut}, {kolom.Pembilang})
                ON CONFLICT (region_code, dimensi, nilai, indikator, tanggal)
                DO UPDATE SET penyebut = a.penyebut + excluded.penyebut, pembilang = a.pembilang + excluded.pembilang
                """,
                cancellationToken);
        }
    }

    /// <summary>Writes the daily sums of a region that has none.</summary>
    public static async Task Insert(this EvaluationDbContext db, PerubahanHarian perubahan, CancellationToken cancellationToken)
    {
        foreach (var baris in perubahan.Rows().Chunk(RowsPerStatement))
        {
            var kolom = Kolom.Of(baris);
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO angka_harian (region_code, dimensi, nilai, indikator, tanggal, penyebut, pembilang)
                SELECT {db.Region}, * FROM unnest({kolom.Dimensi}, {kolom.Nilai}, {kolom.Indikator}, {kolom.Tanggal}, {kolom.Penyebut}, {kolom.Pembilang})
                """,
                cancellationToken);
        }
    }

    private static string Larik(string[] isi) =>
        $$"""{{{string.Join(',', isi.Select(satu => $"\"{satu.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\""))}}}""";

    private sealed record Kolom(string[] Dimensi, string[] Nilai, string[] Indikator, DateOnly[] Tanggal, int[] Penyebut, int[] Pembilang)
    {
        public static Kolom Of(BarisHarian[] baris) => new(
            Array.ConvertAll(baris, satu => satu.Dimensi), Array.ConvertAll(baris, satu => satu.Nilai), Array.ConvertAll(baris, satu => satu.Indikator),
            Array.ConvertAll(baris, satu => satu.Tanggal), Array.ConvertAll(baris, satu => satu.Penyebut), Array.ConvertAll(baris, satu => satu.Pembilang));
    }
}
