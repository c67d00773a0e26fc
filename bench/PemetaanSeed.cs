using Npgsql;

namespace Ksd.Bench;

/// <summary>
/// Fills Mapping by SQL, as no year of any region would by hand: a hundred thousand kandidat for the overview, five thousand scored by three
/// assessors for the ranking, and the profiles of 552 regions in 32 urusan for the matching. All content is invented.
/// </summary>
internal static class PemetaanSeed
{
    public static readonly Guid Besar = Guid.Parse("01900000-0000-7000-8000-0000000000b1");
    public static readonly Guid Dinilai = Guid.Parse("01900000-0000-7000-8000-0000000000b2");

    private const string Isi = """
        {"Objek": "UrusanPemerintahan", "Isu": "Rekaan", "Kebutuhan": "Rekaan", "Eksternalitas": {"Tingkat": "TidakAda", "Wilayah": []}, "CalonMitra": [], "DampakKesejahteraan": [], "DampakPelayananPublik": []}
        """;

    private const string Urusan = """
        (ARRAY['1.01','1.02','1.03','1.04','1.05','1.06','2.07','2.08','2.09','2.10','2.11','2.12','2.13','2.14','2.15','2.16','2.17','2.18','2.19','2.20','2.21','2.22','2.23','2.24','3.25','3.26','3.27','3.28','3.29','3.30','3.31','3.32'])
        """;

    /// <summary>With the owner's connection to mapping-db.</summary>
    public static async Task Fill(string connectionString, string region = "64.02", int besar = 100_000, int dinilai = 5_000)
    {
        await using var db = new NpgsqlConnection(connectionString);
        await db.OpenAsync();
        await Execute($"""
            INSERT INTO perangkat_bobot (id, versi, nama, daftar_kriteria, ambang_beda, oleh, jabatan, pada, region_code)
            SELECT gen_random_uuid(), 900, 'Rekaan untuk pengukuran', jsonb_agg(jsonb_build_object('Kode', k, 'Nama', k, 'Bobot', b)), 30, 'bench', 'bench', now(), '{region}'
            FROM (VALUES ('EKS', 20), ('KBT', 20), ('RNC', 20), ('POT', 15), ('BIM', 15), ('KSP', 10)) v (k, b);
            INSERT INTO pemetaan (id, tahun, tahun_rencana, batas_waktu, para_peserta, dibuka_oleh, dibuka_pada, version, perangkat_bobot_id, region_code)
            SELECT id, tahun, tahun + 1, '2099-12-31', '[]', 'bench', now(), 1, (SELECT b.id FROM perangkat_bobot b WHERE b.versi = 900 AND b.region_code = '{region}'), '{region}'
            FROM (VALUES ('{Besar}'::uuid, 2098), ('{Dinilai}'::uuid, 2099)) v (id, tahun);
            INSERT INTO kandidat (id, pemetaan_id, departemen, judul, kode_urusan, isi, saran, jenis_disarankan, status, susulan, daftar_riwayat, version, region_code)
            SELECT gen_random_uuid(), CASE WHEN n > {besar} THEN '{Dinilai}'::uuid ELSE '{Besar}'::uuid END, 'dinas-' || n % 40, 'Kandidat rekaan nomor ' || n,
                {Urusan}[1 + n % 32], '{Isi}'::jsonb || jsonb_build_object('Risiko', repeat('rekaan ', 200)), '{"{\"PerluPendapatHukum\": false, \"PerluDipisah\": false, \"DaftarAturan\": []}"}',
                (ARRAY['Sinergi', 'Ksdpk', 'KsddSukarela'])[1 + n % 3],
                CASE WHEN n > {besar} THEN 'Lolos' ELSE (ARRAY['Diajukan', 'Lolos', 'Ditolak', 'Ditetapkan', 'Draf'])[1 + n % 5] END, false, '[]', 1, '{region}'
            FROM generate_series(1, {besar + dinilai}) n;
            INSERT INTO penilaian (id, pemetaan_id, kandidat_id, perangkat_bobot_id, penilai, jabatan, urutan, daftar_nilai, daftar_alasan, total, pada, region_code)
            SELECT gen_random_uuid(), k.pemetaan_id, k.id, (SELECT b.id FROM perangkat_bobot b WHERE b.versi = 900 AND b.region_code = '{region}'), 'penilai-' || p, 'bench', 1,
                ARRAY(SELECT (random() * 100)::int FROM generate_series(1, 6) WHERE k.id IS NOT NULL), ARRAY_FILL('rekaan'::text, ARRAY[6]), 0, now(), '{region}'
            FROM kandidat k CROSS JOIN generate_series(1, 3) p WHERE k.pemetaan_id = '{Dinilai}';
            INSERT INTO profil_wilayah (id, impor_id, kode_wilayah, nama_wilayah, kode_urusan, aspek, tingkat, uraian, sumber, tahun, region_code)
            SELECT gen_random_uuid(), gen_random_uuid(), w, 'Wilayah rekaan ' || w, u, a, 1 + (random() * 4)::int, 'Rekaan untuk pengukuran', 'Rekaan', 2025, '{region}'
            FROM (SELECT to_char(11 + n / 20, 'FM00') || '.' || to_char(1 + n % 20, 'FM00') AS w FROM generate_series(1, 551) n UNION SELECT '{region}') wilayah
            CROSS JOIN unnest({Urusan}) u
            CROSS JOIN unnest(ARRAY['SumberDayaAlam', 'SumberDayaManusia', 'PotensiLainnya', 'Kapasitas', 'Kebutuhan', 'Karakteristik']) a;
            """);
        await Execute("VACUUM ANALYZE");

        async Task Execute(string sql)
        {
            await using var command = new NpgsqlCommand(sql, db) { CommandTimeout = 0 };
            await command.ExecuteNonQueryAsync();
        }
    }
}
