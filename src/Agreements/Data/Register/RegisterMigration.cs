using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Ksd.Agreements.Data.Register;

/// <summary>
/// What the register keeps beyond EF's tables: one flat row a naskah for lists (<c>register_entri</c>), the words to search in
/// (<c>register_cari</c>, <c>register_kata</c>), and the triggers that keep them.
/// </summary>
/// <remarks>
/// PostgreSQL may not use a full-text index below a row-level policy: the match operator could tell of rows that the policy hides. So the
/// words lie in tables that the app role cannot touch at all, and functions of the owner search them in the session's region only.
/// </remarks>
internal static class RegisterMigration
{
    public static void EnableRegister(this MigrationBuilder migration)
    {
        foreach (var table in new[] { "register_impor", "register_kunci", "register_entri" })
        {
            if (table == "register_entri")
            {
                migration.Sql(Tables);
            }

            migration.EnableRegionIsolation(table);
        }

        migration.EnableInsertOnlyRegionIsolation("register_impor_baris");
        migration.EnableInsertOnlyRegionIsolation("register_asal");
        migration.GrantAll("register_impor_antrean");
        migration.Sql(Refresh);
        migration.Sql(Triggers);
        migration.Sql(Search);
        migration.Sql(Rights);
        migration.Sql("SELECT register_segarkan(ARRAY(SELECT id FROM naskah));");
    }

    public static void DisableRegister(this MigrationBuilder migration) => migration.Sql(
        """
        DROP TRIGGER register_naskah_baru ON naskah;
        DROP TRIGGER register_naskah_ubah ON naskah;
        DROP TRIGGER register_kerja_sama_ubah ON kerja_sama;
        DROP FUNCTION register_naskah_berubah, register_kerja_sama_berubah, register_segarkan, register_kueri, register_cari,
            register_pelajari_kata, register_hitung_statistik, register_bagian, register_teks, register_akhir, register_wilayah;
        DROP TABLE register_entri, register_cari, register_kata, register_kata_antrean;
        """);

    private const string Tables =
        """
        CREATE EXTENSION IF NOT EXISTS pg_trgm;
        CREATE EXTENSION IF NOT EXISTS btree_gin;

        CREATE TABLE register_entri (
            naskah_id uuid PRIMARY KEY,
            region_code varchar(13) NOT NULL,
            kerja_sama_id uuid NOT NULL,
            judul text NOT NULL,
            naskah text NOT NULL,
            jenis_tertulis text,
            jenis text,
            jalur text,
            nomor text[] NOT NULL,
            mitra text[] NOT NULL,
            kelas_mitra text[] NOT NULL,
            urusan text[] NOT NULL,
            urusan_tertulis text,
            perangkat_daerah text,
            lokasi text,
            nilai bigint,
            ditandatangani boolean NOT NULL,
            tanda_tangan date,
            ketelitian_tanda_tangan text,
            mulai_awal date,
            mulai_akhir date,
            sampai_awal date,
            sampai_akhir date,
            ketelitian_sampai text,
            jangka_waktu text,
            adendum_pada date[],
            adendum_sampai date[],
            diakhiri_pada date,
            diganti_pada date,
            rezim text,
            mutu text,
            sumber text NOT NULL,
            tautan text,
            pertanyaan text,
            -- What the lists are ordered by: never null, so that a cursor can stand anywhere; no year 1 or 9999, which Npgsql sends as infinity.
            urut_tanda_tangan date NOT NULL GENERATED ALWAYS AS (coalesce(tanda_tangan, '1000-01-01')) STORED,
            urut_sampai date NOT NULL GENERATED ALWAYS AS (coalesce(adendum_sampai[cardinality(adendum_sampai)], sampai_awal, '9000-12-31')) STORED,
            urut_judul text NOT NULL GENERATED ALWAYS AS (lower(left(judul, 120))) STORED,
            urut_nilai bigint NOT NULL GENERATED ALWAYS AS (coalesce(nilai, -1)) STORED
        );
        CREATE INDEX ON register_entri (region_code, urut_tanda_tangan DESC, naskah_id DESC);
        CREATE INDEX ON register_entri (region_code, urut_sampai, naskah_id);
        CREATE INDEX ON register_entri (region_code, urut_judul, naskah_id);
        CREATE INDEX ON register_entri (region_code, urut_nilai DESC, naskah_id DESC);
        CREATE INDEX ON register_entri (region_code, jenis, urut_tanda_tangan DESC, naskah_id DESC);
        CREATE INDEX ON register_entri (region_code, jalur, urut_tanda_tangan DESC, naskah_id DESC) WHERE jalur IS NOT NULL;
        CREATE INDEX ON register_entri (region_code, perangkat_daerah, urut_tanda_tangan DESC, naskah_id DESC);
        CREATE INDEX ON register_entri (region_code, mutu, urut_tanda_tangan DESC, naskah_id DESC);
        CREATE INDEX ON register_entri (region_code, sumber, urut_tanda_tangan DESC, naskah_id DESC);
        CREATE INDEX ON register_entri (region_code, diakhiri_pada) WHERE diakhiri_pada IS NOT NULL;
        CREATE INDEX ON register_entri (region_code, diganti_pada) WHERE diganti_pada IS NOT NULL;
        CREATE INDEX ON register_entri (region_code, naskah_id) WHERE NOT ditandatangani;
        CREATE INDEX ON register_entri (region_code, naskah_id) WHERE adendum_pada IS NOT NULL;
        CREATE INDEX ON register_entri (kerja_sama_id);

        CREATE TABLE register_cari (
            naskah_id uuid PRIMARY KEY,
            wilayah varchar(13) NOT NULL,
            vektor tsvector NOT NULL
        );
        CREATE INDEX ON register_cari USING gin (wilayah, vektor);

        CREATE TABLE register_kata (
            wilayah varchar(13) NOT NULL,
            kata text NOT NULL,
            akar text NOT NULL,
            PRIMARY KEY (wilayah, kata)
        );
        CREATE INDEX ON register_kata (wilayah, akar);
        CREATE INDEX ON register_kata USING gin (wilayah, kata gin_trgm_ops);

        -- Words are learnt a little later, by one at a time, so that no two writers wait for each other's words.
        CREATE TABLE register_kata_antrean (naskah_id uuid PRIMARY KEY);
        """;

    private const string Refresh =
        """
        CREATE FUNCTION register_akhir(awal date, ketelitian text) RETURNS date LANGUAGE sql IMMUTABLE AS $$
            SELECT CASE ketelitian
                WHEN 'Tahun' THEN make_date(extract(year FROM awal)::int, 12, 31)
                WHEN 'Bulan' THEN (date_trunc('month', awal::timestamp) + interval '1 month' - interval '1 day')::date
                ELSE awal END
        $$;

        CREATE FUNCTION register_teks(judul text, nomor text[], mitra text[], urusan text[], urusan_tertulis text, perangkat_daerah text, lokasi text)
        RETURNS tsvector LANGUAGE sql STABLE AS $$
            SELECT setweight(to_tsvector('indonesian', judul || ' ' || array_to_string(nomor, ' ')), 'A')
                || setweight(to_tsvector('indonesian', array_to_string(mitra, ' ; ')), 'B')
                || setweight(to_tsvector('indonesian', array_to_string(urusan, ' ') || ' ' || coalesce(urusan_tertulis, '')), 'C')
                || setweight(to_tsvector('indonesian', coalesce(perangkat_daerah, '') || ' ; ' || coalesce(lokasi, '')), 'D')
        $$;

        CREATE FUNCTION register_segarkan(daftar uuid[]) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
            INSERT INTO register_entri (
                naskah_id, region_code, kerja_sama_id, judul, naskah, jenis_tertulis, jenis, jalur, nomor, mitra, kelas_mitra, urusan,
                urusan_tertulis, perangkat_daerah, lokasi, nilai, ditandatangani, tanda_tangan, ketelitian_tanda_tangan, mulai_awal,
                mulai_akhir, sampai_awal, sampai_akhir, ketelitian_sampai, jangka_waktu, adendum_pada, adendum_sampai, diakhiri_pada,
                diganti_pada, rezim, mutu, sumber, tautan, pertanyaan)
            SELECT n.id, n.region_code, k.id, n.judul, n.jenis, a.jenis_tertulis, k.jenis, k.jalur, n.nomor,
                ARRAY(SELECT p ->> 'nama' FROM jsonb_array_elements(k.usulan -> 'paraPihak') p WHERE (p ->> 'pihakKami') IS DISTINCT FROM 'true'),
                ARRAY(SELECT DISTINCT p ->> 'kelas' FROM jsonb_array_elements(k.usulan -> 'paraPihak') p
                    WHERE (p ->> 'pihakKami') IS DISTINCT FROM 'true' ORDER BY 1),
                k.urusan, coalesce(a.urusan_tertulis, nullif(k.usulan ->> 'objek', '')), k.perangkat_daerah,
                nullif(array_to_string(ARRAY(SELECT jsonb_array_elements_text(k.usulan -> 'lokasi')), '; '), ''),
                n.nilai, n.tanggal_tanda_tangan IS NOT NULL OR n.tahap = 'Tercatat', n.tanggal_tanda_tangan, n.ketelitian_tanda_tangan,
                coalesce(n.mulai, n.tanggal_tanda_tangan),
                CASE WHEN n.mulai IS NULL THEN register_akhir(n.tanggal_tanda_tangan, n.ketelitian_tanda_tangan)
                    ELSE register_akhir(n.mulai, n.ketelitian_mulai) END,
                n.sampai, register_akhir(n.sampai, n.ketelitian_sampai), n.ketelitian_sampai, n.jangka_waktu_tertulis,
                d.pada, d.sampai, n.diakhiri_pada, n.diganti_pada, k.rezim, a.mutu,
                CASE WHEN a.naskah_id IS NULL THEN 'Alur' ELSE 'Impor' END, a.sumber, a.pertanyaan
            FROM naskah n
            JOIN kerja_sama k ON k.id = n.kerja_sama_id
            LEFT JOIN register_asal a ON a.naskah_id = n.id
            LEFT JOIN LATERAL (
                SELECT array_agg(x.tanggal_tanda_tangan ORDER BY x.tanggal_tanda_tangan, x.sampai) AS pada,
                    array_agg(x.sampai ORDER BY x.tanggal_tanda_tangan, x.sampai) AS sampai
                FROM naskah x
                WHERE x.mengubah_id = n.id AND x.tanggal_tanda_tangan IS NOT NULL AND x.sampai IS NOT NULL) d ON true
            WHERE n.id = ANY (daftar)
            ON CONFLICT (naskah_id) DO UPDATE SET
                judul = excluded.judul, naskah = excluded.naskah, jenis_tertulis = excluded.jenis_tertulis, jenis = excluded.jenis,
                jalur = excluded.jalur, nomor = excluded.nomor, mitra = excluded.mitra, kelas_mitra = excluded.kelas_mitra,
                urusan = excluded.urusan, urusan_tertulis = excluded.urusan_tertulis, perangkat_daerah = excluded.perangkat_daerah,
                lokasi = excluded.lokasi, nilai = excluded.nilai, ditandatangani = excluded.ditandatangani,
                tanda_tangan = excluded.tanda_tangan, ketelitian_tanda_tangan = excluded.ketelitian_tanda_tangan,
                mulai_awal = excluded.mulai_awal, mulai_akhir = excluded.mulai_akhir, sampai_awal = excluded.sampai_awal,
                sampai_akhir = excluded.sampai_akhir, ketelitian_sampai = excluded.ketelitian_sampai,
                jangka_waktu = excluded.jangka_waktu, adendum_pada = excluded.adendum_pada, adendum_sampai = excluded.adendum_sampai,
                diakhiri_pada = excluded.diakhiri_pada, diganti_pada = excluded.diganti_pada, rezim = excluded.rezim,
                mutu = excluded.mutu, sumber = excluded.sumber, tautan = excluded.tautan, pertanyaan = excluded.pertanyaan;

            INSERT INTO register_cari (naskah_id, wilayah, vektor)
            SELECT e.naskah_id, e.region_code,
                register_teks(e.judul, e.nomor, e.mitra, e.urusan, e.urusan_tertulis, e.perangkat_daerah, e.lokasi)
            FROM register_entri e WHERE e.naskah_id = ANY (daftar)
            ON CONFLICT (naskah_id) DO UPDATE SET vektor = excluded.vektor WHERE register_cari.vektor <> excluded.vektor;

            INSERT INTO register_kata_antrean SELECT unnest(daftar) ON CONFLICT DO NOTHING;
        $$;
        """;

    private const string Triggers =
        """
        CREATE FUNCTION register_naskah_berubah() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        BEGIN
            PERFORM register_segarkan(ARRAY(SELECT id FROM baru UNION SELECT mengubah_id FROM baru WHERE mengubah_id IS NOT NULL));
            RETURN NULL;
        END $$;
        CREATE TRIGGER register_naskah_baru AFTER INSERT ON naskah REFERENCING NEW TABLE AS baru
            FOR EACH STATEMENT EXECUTE FUNCTION register_naskah_berubah();
        CREATE TRIGGER register_naskah_ubah AFTER UPDATE ON naskah REFERENCING NEW TABLE AS baru
            FOR EACH STATEMENT EXECUTE FUNCTION register_naskah_berubah();

        CREATE FUNCTION register_kerja_sama_berubah() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        BEGIN
            PERFORM register_segarkan(ARRAY(SELECT id FROM naskah WHERE kerja_sama_id = NEW.id));
            RETURN NULL;
        END $$;
        CREATE TRIGGER register_kerja_sama_ubah AFTER UPDATE ON kerja_sama FOR EACH ROW
            WHEN (OLD.jenis IS DISTINCT FROM NEW.jenis OR OLD.jalur IS DISTINCT FROM NEW.jalur OR OLD.usulan IS DISTINCT FROM NEW.usulan
                OR OLD.perangkat_daerah IS DISTINCT FROM NEW.perangkat_daerah OR OLD.urusan IS DISTINCT FROM NEW.urusan)
            EXECUTE FUNCTION register_kerja_sama_berubah();
        """;

    private const string Search =
        """
        -- The region of the session, without which nothing is found.
        CREATE FUNCTION register_wilayah() RETURNS text LANGUAGE sql STABLE AS $$
            SELECT nullif(current_setting('ksd.region', true), '')
        $$;

        -- Words that must stand in one part of the entry (B partners, C urusan), each as the beginning of a word there.
        CREATE FUNCTION register_bagian(teks text, bagian text) RETURNS tsquery LANGUAGE sql STABLE AS $$
            SELECT string_agg(quote_literal(l.kata) || ':*' || bagian, ' & ')::tsquery
            FROM unnest(tsvector_to_array(to_tsvector('indonesian', coalesce(teks, '')))) AS l(kata)
        $$;

        -- What a person typed, as a query: a word that this region's register does not know also stands for the known words most like it.
        CREATE FUNCTION register_kueri(teks text, mitra text, urusan text) RETURNS tsquery LANGUAGE plpgsql STABLE SECURITY DEFINER
        SET search_path = public, pg_temp SET pg_trgm.similarity_threshold = 0.4 AS $$
        DECLARE
            kueri tsquery := websearch_to_tsquery('indonesian', coalesce(teks, ''));
            asing record;
            mirip text;
        BEGIN
            FOR asing IN
                SELECT DISTINCT w.kata, plainto_tsquery('indonesian', w.kata) AS asli
                FROM regexp_split_to_table(lower(coalesce(teks, '')), '[^[:alpha:]]+') AS w(kata)
                WHERE length(w.kata) BETWEEN 4 AND 40 AND numnode(plainto_tsquery('indonesian', w.kata)) = 1
                    AND NOT EXISTS (
                        SELECT FROM register_kata k
                        WHERE k.wilayah = register_wilayah() AND k.akar = (tsvector_to_array(to_tsvector('indonesian', w.kata)))[1])
                LIMIT 8
            LOOP
                SELECT string_agg(quote_literal(m.akar), ' | ') INTO mirip
                FROM (
                    SELECT k.akar FROM register_kata k
                    WHERE k.wilayah = register_wilayah() AND k.kata % asing.kata
                    ORDER BY similarity(k.kata, asing.kata) DESC, k.kata LIMIT 3) m;
                IF mirip IS NOT NULL THEN
                    kueri := ts_rewrite(kueri, asing.asli, asing.asli || mirip::tsquery);
                END IF;
            END LOOP;
            IF numnode(kueri) = 0 THEN
                kueri := NULL;
            END IF;
            -- Words that are no words at all ("dan") ask for nothing; asked for alone they find nothing.
            mirip := concat_ws(' & ', '(' || kueri::text || ')', '(' || register_bagian(mitra, 'B')::text || ')', '(' || register_bagian(urusan, 'C')::text || ')');
            RETURN nullif(mirip, '')::tsquery;
        END $$;

        CREATE FUNCTION register_cari(kueri tsquery) RETURNS TABLE (naskah_id uuid, peringkat real) LANGUAGE sql STABLE SECURITY DEFINER
        ROWS 500 SET search_path = public, pg_temp AS $$
            SELECT c.naskah_id, ts_rank(c.vektor, kueri, 1)
            FROM register_cari c WHERE c.wilayah = register_wilayah() AND c.vektor @@ kueri
        $$;

        -- Learns the words of rows that came lately; how many rows it took.
        CREATE FUNCTION register_pelajari_kata(batas int) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        DECLARE
            daftar uuid[];
        BEGIN
            IF NOT pg_try_advisory_xact_lock(hashtext('register_kata')) THEN
                RETURN 0;
            END IF;

            WITH ambil AS (
                DELETE FROM register_kata_antrean WHERE naskah_id IN (
                    SELECT naskah_id FROM register_kata_antrean LIMIT batas FOR UPDATE SKIP LOCKED)
                RETURNING naskah_id)
            SELECT array_agg(naskah_id) INTO daftar FROM ambil;

            INSERT INTO register_kata (wilayah, kata, akar)
            SELECT DISTINCT e.region_code, w.kata, coalesce((tsvector_to_array(to_tsvector('indonesian', w.kata)))[1], w.kata)
            FROM register_entri e, regexp_split_to_table(
                lower(concat_ws(' ', e.judul, array_to_string(e.mitra, ' '), e.urusan_tertulis, e.perangkat_daerah, e.lokasi)), '[^[:alpha:]]+') AS w(kata)
            WHERE e.naskah_id = ANY (daftar) AND length(w.kata) BETWEEN 4 AND 40
            ORDER BY 1, 2
            ON CONFLICT DO NOTHING;
            RETURN coalesce(cardinality(daftar), 0);
        END $$;

        -- After many new rows the planner should not have to wait for the autovacuum to know of them.
        CREATE FUNCTION register_hitung_statistik() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        BEGIN
            ANALYZE register_entri, register_cari, register_kunci;
        END $$;
        """;

    private const string Rights =
        """
        DO $$
        DECLARE
            peran text := current_database() || '_app';
            fungsi text;
        BEGIN
            FOREACH fungsi IN ARRAY ARRAY['register_segarkan(uuid[])', 'register_naskah_berubah()', 'register_kerja_sama_berubah()',
                'register_kueri(text, text, text)', 'register_cari(tsquery)', 'register_pelajari_kata(int)', 'register_hitung_statistik()'] LOOP
                EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', fungsi);
            END LOOP;
            FOREACH fungsi IN ARRAY ARRAY['register_kueri(text, text, text)', 'register_cari(tsquery)', 'register_pelajari_kata(int)',
                'register_hitung_statistik()'] LOOP
                EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', fungsi, peran);
            END LOOP;
            -- The triggers write it, nobody else does.
            EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON register_entri FROM %I', peran);
        END $$;
        """;
}
