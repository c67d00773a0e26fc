using Ksd.Evaluation.Data;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Common;

/// <summary>How many naskah of one group of verdicts stand in one row of one table.</summary>
internal sealed record JumlahKasus(string Tabel, string Nilai, string Kelompok, int Jumlah);

/// <summary>How long kerja sama with high and with low verdicts stayed at a stage, in days.</summary>
internal sealed record JumlahLamaTahap(string Tahap, int Tinggi, double? MedianTinggi, int Rendah, double? MedianRendah);

/// <summary>
/// Compares naskah by their last verdict as the log of facts knew it at the end of a day, counted by the database: however many there
/// are, a few dozen rows leave it. High is 3 of 4 and more, low is under 2.
/// </summary>
internal static class Pembelajaran
{
    public const string Semua = "Semua";

    /// <summary>The tables, in the order in which they are shown.</summary>
    public static IReadOnlyList<string> DaftarTabel { get; } = ["Kelas mitra", "Nilai naskah", "Capaian dengan bukti"];

    public static Task<List<JumlahKasus>> CountKasus(EvaluationDbContext db, DateOnly hari, CancellationToken cancellationToken)
    {
        var batas = Batas(hari);
        return db.Database.SqlQuery<JumlahKasus>(
            $"""
            WITH fakta AS (SELECT pada, isi, isi ->> 'fakta' AS jenis, (isi ->> 'naskahId')::uuid AS naskah_id FROM catatan_fakta
                WHERE pada < {batas} AND isi ->> 'fakta' IN ('EvaluasiDiputuskan', 'NaskahBerlaku', 'LaporanDilangkahkan')),
            putusan AS (
                SELECT DISTINCT ON (naskah_id) naskah_id,
                    CASE WHEN (isi ->> 'nilai')::numeric >= 3 THEN 'Tinggi' WHEN (isi ->> 'nilai')::numeric < 2 THEN 'Rendah' ELSE 'Sedang' END AS kelompok
                FROM fakta WHERE jenis = 'EvaluasiDiputuskan' ORDER BY naskah_id, (isi ->> 'tahun')::int DESC, (isi ->> 'semester')::int DESC, pada),
            naskah AS (SELECT DISTINCT ON (naskah_id) naskah_id, (isi ->> 'nilai')::bigint AS rupiah, isi -> 'mitra' AS mitra
                FROM fakta WHERE jenis = 'NaskahBerlaku' ORDER BY naskah_id, pada),
            laporan AS (
                SELECT naskah_id, sum(realisasi) AS realisasi, sum(tanpa_bukti) AS tanpa_bukti
                FROM (
                    SELECT DISTINCT ON (naskah_id, isi ->> 'periode') naskah_id, (isi ->> 'jumlahRealisasi')::int AS realisasi, (isi ->> 'jumlahTanpaBukti')::int AS tanpa_bukti
                    FROM fakta WHERE jenis = 'LaporanDilangkahkan' AND isi ->> 'langkah' = 'Diterima' ORDER BY naskah_id, isi ->> 'periode', pada) AS satu
                GROUP BY naskah_id),
            kasus AS (
                SELECT naskah_id, kelompok, mitra,
                    CASE WHEN rupiah IS NULL THEN 'Tidak disebut' WHEN rupiah < 200000000 THEN 'Di bawah Rp200 juta'
                        WHEN rupiah < 2000000000 THEN 'Rp200 juta sampai Rp2 miliar' ELSE 'Rp2 miliar ke atas' END AS pendanaan,
                    CASE WHEN coalesce(realisasi, 0) = 0 THEN 'Belum ada capaian' WHEN tanpa_bukti = 0 THEN 'Seluruhnya'
                        WHEN 2 * (realisasi - tanpa_bukti) >= realisasi THEN '50 sampai 99 persen' ELSE 'Di bawah 50 persen' END AS bukti
                FROM putusan JOIN naskah USING (naskah_id) LEFT JOIN laporan USING (naskah_id)),
            baris AS (
                SELECT kelompok, tabel, nilai
                FROM kasus, LATERAL (VALUES ({Semua}, ''), ('Nilai naskah', pendanaan), ('Capaian dengan bukti', bukti)) AS satu (tabel, nilai)
                UNION ALL
                SELECT kelompok, 'Kelas mitra', kelas
                FROM (SELECT DISTINCT naskah_id, kelompok, pihak ->> 'kelas' AS kelas FROM kasus, jsonb_array_elements(mitra) AS pihak) AS satu)
            SELECT tabel AS "Tabel", nilai AS "Nilai", kelompok AS "Kelompok", count(*)::int AS "Jumlah" FROM baris GROUP BY tabel, nilai, kelompok
            """).ToListAsync(cancellationToken);
    }

    public static Task<List<JumlahLamaTahap>> CountLamaTahap(EvaluationDbContext db, DateOnly hari, CancellationToken cancellationToken)
    {
        var batas = Batas(hari);
        return db.Database.SqlQuery<JumlahLamaTahap>(
            $"""
            WITH putusan AS (
                SELECT DISTINCT ON (isi ->> 'naskahId') kerja_sama_id, (isi ->> 'nilai')::numeric AS nilai
                FROM catatan_fakta WHERE pada < {batas} AND isi ->> 'fakta' = 'EvaluasiDiputuskan'
                ORDER BY isi ->> 'naskahId', (isi ->> 'tahun')::int DESC, (isi ->> 'semester')::int DESC, pada),
            kerja_sama AS (SELECT kerja_sama_id, bool_or(nilai >= 3) AS tinggi, bool_or(nilai < 2) AS rendah FROM putusan GROUP BY kerja_sama_id)
            SELECT tahap AS "Tahap",
                count(*) FILTER (WHERE tinggi)::int AS "Tinggi", percentile_cont(0.5) WITHIN GROUP (ORDER BY hari) FILTER (WHERE tinggi) AS "MedianTinggi",
                count(*) FILTER (WHERE rendah)::int AS "Rendah", percentile_cont(0.5) WITHIN GROUP (ORDER BY hari) FILTER (WHERE rendah) AS "MedianRendah"
            FROM lama_tahap JOIN kerja_sama USING (kerja_sama_id)
            WHERE diketahui_pada <= {hari} AND (tinggi OR rendah)
            GROUP BY tahap ORDER BY tahap
            """).ToListAsync(cancellationToken);
    }

    private static DateTimeOffset Batas(DateOnly hari) => new DateTimeOffset(hari.AddDays(1), TimeOnly.MinValue, TimeSpan.FromHours(8)).ToUniversalTime();
}
