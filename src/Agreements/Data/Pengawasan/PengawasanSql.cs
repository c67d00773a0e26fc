using Ksd.Agreements.Data.Register;
using Ksd.Agreements.Domain.Pengawasan;

namespace Ksd.Agreements.Data.Pengawasan;

/// <summary>One statement for each supervision list, in the order of its key, on an index made for it. Each counts what was known on the day asked about.</summary>
internal static class PengawasanSql
{
    private const string Entri =
        """
        e.kerja_sama_id, e.naskah_id, k.version, e.judul, e.jenis, e.naskah, e.perangkat_daerah, e.sumber = 'Impor' AS impor
        """;

    private const string KerjaSama =
        """
        k.id AS kerja_sama_id, k.version, k.jenis, k.perangkat_daerah, k.tahap = 'Tercatat' AS impor
        """;

    private const string Pokok = "NOT EXISTS (SELECT FROM naskah x WHERE x.id = e.naskah_id AND x.mengubah_id IS NOT NULL)";

    private const string MilikEntri = "(@perangkat IS NULL OR e.perangkat_daerah = @perangkat)";

    private const string Milik = "(@perangkat IS NULL OR k.perangkat_daerah = @perangkat)";

    public static string Of(DaftarPengawasan daftar) => daftar switch
    {
        DaftarPengawasan.AkanBerakhir => AkanBerakhir,
        DaftarPengawasan.KesepakatanTanpaPerjanjian => TanpaPerjanjian,
        DaftarPengawasan.LaporanLuarNegeri => LaporanLuarNegeri,
        DaftarPengawasan.LaporanPelaksanaan => LaporanPelaksanaan,
        DaftarPengawasan.PerpanjanganLuarNegeri => PerpanjanganLuarNegeri,
        DaftarPengawasan.JamBerjalan => JamBerjalan,
        DaftarPengawasan.PenandatangananTidakTeratur => TidakTeratur,
        DaftarPengawasan.MitraPailit => MitraPailit,
        _ => throw new ArgumentOutOfRangeException(nameof(daftar), daftar, null),
    };

    // What has addenda is ordered by its last end, which need not have been its end on that day: a few rows, looked through apart.
    private const string AkanBerakhir =
        $"""
        WITH calon AS (
            (SELECT e.naskah_id, e.urut_sampai AS urut FROM {RegisterSql.Entries}
            WHERE e.adendum_pada IS NULL AND e.urut_sampai BETWEEN @pada AND @pada + @hari AND (e.urut_sampai, e.naskah_id) > (@kunci, @kunciId)
                AND {MilikEntri} AND {RegisterSql.Status} IN ('Berlaku', 'AkanBerakhir') AND {Pokok}
            ORDER BY e.urut_sampai, e.naskah_id LIMIT @ambil)
            UNION ALL
            (SELECT e.naskah_id, s.awal FROM {RegisterSql.Entries}
            WHERE e.adendum_pada IS NOT NULL AND s.awal BETWEEN @pada AND @pada + @hari AND (s.awal, e.naskah_id) > (@kunci, @kunciId)
                AND {MilikEntri} AND {RegisterSql.Status} IN ('Berlaku', 'AkanBerakhir') AND {Pokok}
            ORDER BY s.awal, e.naskah_id LIMIT @ambil))
        SELECT {Entri}, NULL::date AS sejak, c.urut AS tenggat, NULL::text AS tahap, NULL::text AS isi, c.urut, c.naskah_id AS urut_id
        FROM calon c JOIN register_entri e USING (naskah_id) JOIN kerja_sama k ON k.id = e.kerja_sama_id
        ORDER BY c.urut, c.naskah_id LIMIT @ambil
        """;

    private const string SyaratTanpaPerjanjian =
        $"""
        e.naskah = 'KesepakatanBersama' AND e.urut_sampai >= @pada - 365 AND (e.urut_sampai, e.naskah_id) > (@kunci, @kunciId)
            AND e.tanda_tangan <= (@pada - interval '{AturanBulan} months')::date AND {MilikEntri}
            AND {RegisterSql.Status} NOT IN ('Proses', 'BelumBerlaku', 'Diakhiri', 'Diganti') AND coalesce(s.akhir, '9000-12-31') >= @pada - 365 AND {Pokok}
        ORDER BY e.urut_sampai, e.naskah_id LIMIT @ambil
        """;

    private const string AturanBulan = "6";

    private const string TanpaPerjanjian =
        $"""
        WITH calon AS (
            (SELECT e.naskah_id, e.urut_sampai AS urut, s.akhir FROM {RegisterSql.Entries} WHERE e.pks_pertama IS NULL AND {SyaratTanpaPerjanjian})
            UNION ALL
            (SELECT e.naskah_id, e.urut_sampai, s.akhir FROM {RegisterSql.Entries} WHERE e.pks_pertama > @pada AND {SyaratTanpaPerjanjian}))
        SELECT {Entri}, e.tanda_tangan AS sejak, c.akhir AS tenggat, NULL::text AS tahap, NULL::text AS isi, c.urut, c.naskah_id AS urut_id
        FROM calon c JOIN register_entri e USING (naskah_id) JOIN kerja_sama k ON k.id = e.kerja_sama_id
        ORDER BY c.urut, c.naskah_id LIMIT @ambil
        """;

    // A year is reported in the next January; what comes due within 60 days is shown before.
    private const string LaporanLuarNegeri =
        $"""
        SELECT {KerjaSama}, n.id AS naskah_id, n.judul, n.jenis AS naskah, NULL::date AS sejak, make_date(t.tahun, 12, 31) AS tenggat, NULL::text AS tahap,
            NULL::text AS isi, make_date(t.tahun, 12, 31) AS urut, n.id AS urut_id
        FROM naskah n JOIN kerja_sama k ON k.id = n.kerja_sama_id
        CROSS JOIN LATERAL generate_series(
            extract(year FROM n.tanggal_tanda_tangan)::int,
            least(extract(year FROM @pada + 60)::int - 1, coalesce(extract(year FROM n.diakhiri_pada)::int, 9999))) AS t(tahun)
        WHERE n.jenis = 'NaskahLuarNegeri' AND n.mengubah_id IS NULL AND n.tanggal_tanda_tangan <= @pada AND n.tahap <> 'Tercatat' AND {Milik}
            AND (make_date(t.tahun, 12, 31), n.id) > (@kunci, @kunciId)
            AND NOT EXISTS (
                SELECT FROM fakta f
                WHERE f.kerja_sama_id = k.id AND f.jenis = 'LaporanTahunan' AND f.tanggal <= @pada AND (f.isi ->> 'tahun')::int = t.tahun)
            AND NOT EXISTS (
                SELECT FROM salinan_laporan l
                WHERE l.naskah_id = n.id AND l.periode = t.tahun::text AND coalesce(l.diterima_pada, l.dibuka_pada) <= @pada)
        ORDER BY urut, urut_id LIMIT @ambil
        """;

    // Due from the day on which Evaluation first told of it, until it was accepted.
    private const string LaporanPelaksanaan =
        $"""
        SELECT k.id AS kerja_sama_id, k.version, k.jenis, l.departemen AS perangkat_daerah, false AS impor, n.id AS naskah_id, n.judul, n.jenis AS naskah,
            l.periode_selesai AS sejak, l.batas_akhir AS tenggat, NULL::text AS tahap, l.periode AS isi, l.batas_akhir AS urut, l.naskah_id AS urut_id
        FROM salinan_laporan l JOIN naskah n ON n.id = l.naskah_id JOIN kerja_sama k ON k.id = n.kerja_sama_id
        WHERE NOT l.luar_negeri AND l.batas_akhir IS NOT NULL AND l.jatuh_tempo_pada <= @pada AND NOT coalesce(l.diterima_pada <= @pada, false)
            AND (@perangkat IS NULL OR l.departemen = @perangkat) AND (l.batas_akhir, l.naskah_id) > (@kunci, @kunciId)
        ORDER BY urut, urut_id LIMIT @ambil
        """;

    /// <summary>For naskah that come to their end: what to know before deciding.</summary>
    public const string Bekal =
        """
        SELECT n.id AS naskah_id, e.verdict, e.nilai, e.tahun, e.semester, i.berakhir AS induk_berakhir,
            ARRAY(SELECT l.periode FROM salinan_laporan l
                WHERE l.naskah_id = n.id AND l.jatuh_tempo_pada <= @pada AND NOT coalesce(l.diterima_pada <= @pada, false) ORDER BY 1)::text[] AS belum_diterima,
            (SELECT max((d ->> 'tahunAnggaran')::int) FROM fakta f CROSS JOIN LATERAL jsonb_array_elements(f.isi -> 'pendanaan') d
                WHERE f.kerja_sama_id = n.kerja_sama_id AND f.jenis = 'PenilaianBeban' AND f.tanggal <= @pada) AS tahun_anggaran
        FROM naskah n
        LEFT JOIN LATERAL (
            SELECT s.verdict, s.nilai, s.tahun, s.semester FROM salinan_evaluasi s
            WHERE s.naskah_id = n.id AND s.tanggal <= @pada ORDER BY s.tahun DESC, s.semester DESC LIMIT 1) e ON true
        LEFT JOIN LATERAL (
            SELECT coalesce(
                (SELECT a.sampai FROM naskah a WHERE a.mengubah_id = k.id AND a.tanggal_tanda_tangan <= @pada AND a.sampai IS NOT NULL
                    ORDER BY a.tanggal_tanda_tangan DESC, a.id DESC LIMIT 1),
                k.sampai) AS berakhir
            FROM naskah k WHERE k.id = n.induk_id) i ON true
        WHERE n.id = ANY (@naskah)
        """;

    private const string PerpanjanganLuarNegeri =
        $"""
        SELECT {Entri}, NULL::date AS sejak, s.awal AS tenggat, NULL::text AS tahap, NULL::text AS isi, s.awal AS urut, e.naskah_id AS urut_id
        FROM {RegisterSql.Entries} JOIN kerja_sama k ON k.id = e.kerja_sama_id
        WHERE e.naskah = 'NaskahLuarNegeri' AND e.sumber = 'Alur' AND (e.urut_sampai BETWEEN @pada AND @pada + 280 OR e.adendum_pada IS NOT NULL)
            AND s.awal >= @pada AND (s.awal - interval '9 months')::date <= @pada AND (s.awal, e.naskah_id) > (@kunci, @kunciId)
            AND {MilikEntri} AND {RegisterSql.Status} IN ('Berlaku', 'AkanBerakhir') AND {Pokok}
            AND NOT EXISTS (SELECT FROM fakta f WHERE f.kerja_sama_id = k.id AND f.jenis = 'PermohonanPerpanjangan' AND f.tanggal <= @pada)
        ORDER BY urut, urut_id LIMIT @ambil
        """;

    // The stage as the steps up to that day had brought it, not as it stands now.
    private const string JamBerjalan =
        $"""
        SELECT {KerjaSama}, r.naskah_id, k.judul, NULL::text AS naskah, r.tanggal AS sejak, t.diterima AS tenggat, r.ke AS tahap, NULL::text AS isi,
            r.tanggal AS urut, r.id AS urut_id
        FROM riwayat r JOIN kerja_sama k ON k.id = r.kerja_sama_id
        LEFT JOIN LATERAL (
            SELECT (f.isi ->> 'tanggalDiterima')::date AS diterima FROM fakta f
            WHERE f.kerja_sama_id = r.kerja_sama_id AND f.versi > r.versi AND f.tanggal <= @pada
                AND f.jenis = CASE r.ke WHEN 'MenungguDprd' THEN 'TandaTerimaDprd' ELSE 'TandaTerimaGubernur' END
            ORDER BY f.versi DESC LIMIT 1) t ON true
        WHERE r.ke IN ('MenungguDprd', 'RencanaDiGubernur', 'NaskahDiGubernur') AND r.ke <> r.dari AND r.tanggal <= @pada AND {Milik}
            AND (r.tanggal, r.id) > (@kunci, @kunciId)
            AND NOT EXISTS (
                SELECT FROM riwayat x
                WHERE x.kerja_sama_id = r.kerja_sama_id AND x.versi > r.versi AND x.tanggal <= @pada AND x.dari = r.ke AND x.ke <> x.dari
                    AND x.jejak = r.jejak AND (r.jejak = 'KerjaSama' OR x.naskah_id = r.naskah_id))
        ORDER BY urut, urut_id LIMIT @ambil
        """;

    private const string TidakTeratur =
        $"""
        SELECT {KerjaSama}, f.naskah_id, k.judul, NULL::text AS naskah, f.tanggal AS sejak, NULL::date AS tenggat, NULL::text AS tahap, f.isi::text AS isi,
            f.tanggal AS urut, f.id AS urut_id
        FROM fakta f JOIN kerja_sama k ON k.id = f.kerja_sama_id
        WHERE f.jenis = 'PenandatangananTidakTeratur' AND f.tanggal <= @pada AND {Milik} AND (f.tanggal, f.id) > (@kunci, @kunciId)
        ORDER BY urut, urut_id LIMIT @ambil
        """;

    // What a later decision lifted is no task, also on the days before it.
    private const string MitraPailit =
        $"""
        SELECT {KerjaSama}, NULL::uuid AS naskah_id, k.judul, NULL::text AS naskah, v.tanggal AS sejak, NULL::date AS tenggat, NULL::text AS tahap,
            p.nama || ': ' || v.nomor AS isi, v.tanggal AS urut, k.id AS urut_id
        FROM pihak p
        CROSS JOIN LATERAL (
            SELECT (x ->> 'tanggal')::date AS tanggal, x ->> 'nomor' AS nomor FROM jsonb_array_elements(p.daftar_pailit) x
            WHERE (x ->> 'pailit')::boolean ORDER BY 1 DESC LIMIT 1) v
        CROSS JOIN LATERAL pihak_kerja_sama(p.daftar_kunci) i
        JOIN kerja_sama k ON k.id = i.kerja_sama_id
        WHERE p.pailit AND p.digabung_ke_id IS NULL AND v.tanggal <= @pada AND {Milik} AND (v.tanggal, k.id) > (@kunci, @kunciId)
            AND k.tahap NOT IN ('Usulan', 'Ditarik', 'DitolakMitra', 'DitolakDprd', 'Berakhir', 'Selesai')
            AND (k.tahap <> 'Tercatat' OR EXISTS (
                SELECT FROM naskah n WHERE n.kerja_sama_id = k.id AND coalesce(n.diakhiri_pada, n.diganti_pada, n.sampai, @pada) >= @pada))
        ORDER BY urut, urut_id LIMIT @ambil
        """;
}
