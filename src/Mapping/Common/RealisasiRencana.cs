using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Common;

/// <summary>
/// One count of what became of plans. <paramref name="Menurut"/> says of what: <c>Semua</c>, <c>Urusan</c> and <c>Mitra</c> count signed
/// kerja sama (of all, <paramref name="Direncanakan"/> came from a list), <c>Tahun</c> counts items, of which two kerja sama realise one once.
/// </summary>
internal sealed record BarisRealisasi(string Menurut, string Kunci, string? Nama, int Direncanakan, int Dimulai, int Ditandatangani, int Dievaluasi);

/// <summary>Counts kerja sama against the decided lists that they came from, all in the database.</summary>
internal static class RealisasiRencana
{
    public static Task<List<BarisRealisasi>> Count(MappingDbContext db, int? tahun, CancellationToken cancellationToken)
    {
        var ditandatangani = PerkembanganTahap.Names(Perkembangan.Ditandatangani, Perkembangan.Pelaksanaan, Perkembangan.Selesai);
        var ditarik = PerkembanganTahap.Names(Perkembangan.Ditarik);
        var luarNegeri = PerkembanganTahap.LuarNegeri;
        return db.Database.SqlQuery<BarisRealisasi>(
            $"""
            WITH item AS (
                SELECT item_rencana.id, item_rencana.kandidat_id, daftar.tahun
                FROM item_rencana JOIN daftar_rencana AS daftar ON daftar.id = item_rencana.daftar_rencana_id
                WHERE daftar.status IN ('Ditetapkan', 'Terintegrasi') AND ({tahun}::int IS NULL OR daftar.tahun = {tahun})),
            kerja_sama AS (
                SELECT salinan.id, salinan.urusan, salinan.para_mitra, coalesce(item.tahun, lewat_kandidat.tahun) AS tahun,
                    coalesce(salinan.rencana_item_id, salinan.kandidat_id) AS asal,
                    salinan.tahap = ANY ({ditandatangani}) AND NOT (salinan.tahap = 'MenungguDprd' AND coalesce(salinan.jenis, '') = ANY ({luarNegeri})) AS ditandatangani,
                    salinan.tahap = ANY ({ditarik}) AS ditarik,
                    EXISTS (SELECT FROM salinan_evaluasi AS evaluasi WHERE evaluasi.kerja_sama_id = salinan.id) AS dievaluasi
                FROM salinan_kerja_sama AS salinan
                LEFT JOIN item ON item.id = salinan.rencana_item_id
                LEFT JOIN item AS lewat_kandidat ON lewat_kandidat.kandidat_id = salinan.kandidat_id
                WHERE {tahun}::int IS NULL OR coalesce(item.tahun, lewat_kandidat.tahun) = {tahun}),
            bertanda_tangan AS (SELECT * FROM kerja_sama WHERE ditandatangani),
            mitra AS (
                SELECT DISTINCT ON (satu.id, coalesce(pihak."KodeWilayah", pihak."Nama")) pihak.*
                FROM bertanda_tangan AS satu, jsonb_to_recordset(satu.para_mitra) AS pihak ("Nama" text, "Kelas" text, "KodeWilayah" text)
                ORDER BY satu.id, coalesce(pihak."KodeWilayah", pihak."Nama")),
            hitungan AS (
                SELECT 'Semua' AS menurut, '' AS kunci, NULL::text AS nama, count(tahun) AS direncanakan, 0 AS dimulai, count(*) AS ditandatangani, 0 AS dievaluasi FROM bertanda_tangan
                UNION ALL
                SELECT 'Urusan', kode, NULL, 0, 0, count(DISTINCT id), count(DISTINCT id) FILTER (WHERE dievaluasi)
                FROM bertanda_tangan AS satu, unnest(satu.urusan) AS kode GROUP BY kode
                UNION ALL
                SELECT 'Mitra', coalesce("KodeWilayah", "Kelas"), min("Nama") FILTER (WHERE "KodeWilayah" IS NOT NULL), 0, 0, count(*), 0
                FROM mitra GROUP BY coalesce("KodeWilayah", "Kelas")
                UNION ALL
                SELECT 'Tahun', item.tahun::text, NULL, item.banyak, count(DISTINCT asal) FILTER (WHERE NOT ditarik),
                    count(DISTINCT asal) FILTER (WHERE NOT ditarik AND ditandatangani), count(DISTINCT asal) FILTER (WHERE NOT ditarik AND dievaluasi)
                FROM (SELECT tahun, count(*) AS banyak FROM item GROUP BY tahun) AS item LEFT JOIN kerja_sama USING (tahun) GROUP BY item.tahun, item.banyak)
            SELECT menurut AS "Menurut", kunci AS "Kunci", nama AS "Nama", direncanakan::int AS "Direncanakan", dimulai::int AS "Dimulai",
                ditandatangani::int AS "Ditandatangani", dievaluasi::int AS "Dievaluasi"
            FROM hitungan
            """).ToListAsync(cancellationToken);
    }
}
