using Microsoft.EntityFrameworkCore.Migrations;

namespace Ksd.Agreements.Data.Irisan;

/// <summary>
/// What the overlap check (guard G17) and the search for papers registered twice look in: for each kerja sama and partner its urusan, places,
/// words and time (<c>irisan</c>), the names of partners (<c>irisan_mitra</c>), the numbers of naskah (<c>irisan_nomor</c>), and the triggers
/// that keep them.
/// </summary>
/// <remarks>As with the words of the register, the app role cannot touch the tables; functions of the owner search them in the session's region.</remarks>
internal static class IrisanMigration
{
    public static void EnableIrisan(this MigrationBuilder migration)
    {
        migration.Sql(Tables);
        migration.Sql(Refresh);
        migration.Sql(Triggers);
        migration.Sql(Search);
        migration.Sql(Rights);
        migration.Sql("SELECT irisan_segarkan(ARRAY(SELECT id FROM kerja_sama)); SELECT irisan_nomor_segarkan(ARRAY(SELECT id FROM naskah));");
    }

    public static void DisableIrisan(this MigrationBuilder migration) => migration.Sql(
        """
        DROP TRIGGER irisan_kerja_sama_baru ON kerja_sama;
        DROP TRIGGER irisan_kerja_sama_ubah ON kerja_sama;
        DROP TRIGGER irisan_naskah_baru ON naskah;
        DROP TRIGGER irisan_naskah_ubah ON naskah;
        DROP FUNCTION irisan_kerja_sama_lahir, irisan_kerja_sama_berubah, irisan_naskah_berubah, irisan_segarkan, irisan_nomor_segarkan,
            irisan_cari, irisan_kembar, irisan_kata, irisan_angka, irisan_lokasi, irisan_nomor;
        DROP TABLE irisan, irisan_mitra, irisan_nomor;
        """);

    private const string Tables =
        """
        CREATE TABLE irisan (
            wilayah varchar(13) NOT NULL,
            kunci text NOT NULL,
            kerja_sama_id uuid NOT NULL,
            urusan text[] NOT NULL,
            lokasi text[] NOT NULL,
            kata text[] NOT NULL,
            mulai date,
            sampai date,
            PRIMARY KEY (wilayah, kunci, kerja_sama_id)
        );
        CREATE INDEX ON irisan (kerja_sama_id);

        -- Names of partners, each once, so that the likeness of names is asked of thousands and not of every agreement.
        CREATE TABLE irisan_mitra (
            wilayah varchar(13) NOT NULL,
            kunci text NOT NULL,
            angka text NOT NULL,
            PRIMARY KEY (kunci, wilayah)
        );
        -- New names are rare and looked for at once: none of them waits in a list that every search would have to read.
        CREATE INDEX ON irisan_mitra USING gin (wilayah, angka, kunci gin_trgm_ops) WITH (fastupdate = off);

        CREATE TABLE irisan_nomor (
            wilayah varchar(13) NOT NULL,
            kunci text NOT NULL,
            naskah_id uuid NOT NULL,
            PRIMARY KEY (wilayah, kunci, naskah_id)
        );
        CREATE INDEX ON irisan_nomor (naskah_id);
        """;

    private const string Refresh =
        """
        -- The words that say what it is about, in their basic form.
        CREATE FUNCTION irisan_kata(teks text) RETURNS text[] LANGUAGE sql STABLE AS $$
            SELECT ARRAY(SELECT DISTINCT k FROM unnest(tsvector_to_array(to_tsvector('indonesian', coalesce(teks, '')))) k
                WHERE length(k) >= 4 AND k !~ '[0-9]' AND k <> ALL (ARRAY['kerja', 'kerjasama', 'janji', 'perjanjian', 'sepakat', 'kesepakatan', 'laksana', 'nomor', 'bidang', 'daerah']))
        $$;

        -- "SMK Negeri 1" is not "SMK Negeri 2", however alike they are.
        CREATE FUNCTION irisan_angka(kunci text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
            SELECT btrim(regexp_replace(kunci, '[^0-9]+', ' ', 'g'))
        $$;

        CREATE FUNCTION irisan_lokasi(daftar text[]) RETURNS text[] LANGUAGE sql STABLE AS $$
            SELECT ARRAY(SELECT DISTINCT t FROM unnest(daftar) l, regexp_split_to_table(l, '[;\n]') b,
                btrim(regexp_replace(lower(b), '[^[:alnum:].]+', ' ', 'g')) t WHERE t <> '')
        $$;

        -- As NomorNaskah.Key: "No. 6 Tahun 2011" is "6TAHUN2011".
        CREATE FUNCTION irisan_nomor(nomor text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
            SELECT regexp_replace(regexp_replace(upper(btrim(nomor)), '^(NOMOR|NO)\y\s*[.:]*\s*', ''), '\s+', '', 'g')
        $$;

        CREATE FUNCTION irisan_segarkan(daftar uuid[]) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
            DELETE FROM irisan i USING kerja_sama k
            WHERE i.kerja_sama_id = ANY (daftar) AND k.id = i.kerja_sama_id AND i.kunci <> ALL (k.kunci_mitra);

            INSERT INTO irisan (wilayah, kunci, kerja_sama_id, urusan, lokasi, kata, mulai, sampai)
            SELECT k.region_code, m.kunci, k.id, k.urusan,
                irisan_lokasi(ARRAY(SELECT jsonb_array_elements_text(k.usulan -> 'lokasi'))),
                irisan_kata(concat_ws(' ', k.judul, k.usulan ->> 'objek', k.usulan ->> 'ruangLingkup')),
                CASE WHEN w.ada THEN w.mulai ELSE k.rencana_mulai END,
                CASE WHEN w.ada THEN w.sampai ELSE k.rencana_sampai END
            FROM kerja_sama k
            CROSS JOIN LATERAL unnest(k.kunci_mitra) AS m(kunci)
            CROSS JOIN LATERAL (
                -- What was signed counts for as long as it runs; a naskah without an end runs on.
                SELECT count(*) > 0 AS ada, min(coalesce(n.mulai, n.tanggal_tanda_tangan)) AS mulai,
                    CASE WHEN bool_or(coalesce(n.diakhiri_pada, n.diganti_pada, n.sampai) IS NULL) THEN NULL
                        ELSE max(coalesce(n.diakhiri_pada, n.diganti_pada, n.sampai)) END AS sampai
                FROM naskah n WHERE n.kerja_sama_id = k.id AND (n.tanggal_tanda_tangan IS NOT NULL OR n.tahap = 'Tercatat')) w
            WHERE k.id = ANY (daftar)
            ON CONFLICT (wilayah, kunci, kerja_sama_id) DO UPDATE SET
                urusan = excluded.urusan, lokasi = excluded.lokasi, kata = excluded.kata, mulai = excluded.mulai, sampai = excluded.sampai
            WHERE (irisan.urusan, irisan.lokasi, irisan.kata, irisan.mulai, irisan.sampai)
                IS DISTINCT FROM (excluded.urusan, excluded.lokasi, excluded.kata, excluded.mulai, excluded.sampai);

            -- In one order, so that no two writers of new names wait for each other in a circle.
            INSERT INTO irisan_mitra (wilayah, kunci, angka)
            SELECT DISTINCT i.wilayah, i.kunci, irisan_angka(i.kunci) FROM irisan i
            WHERE i.kerja_sama_id = ANY (daftar)
                AND NOT EXISTS (SELECT FROM irisan_mitra m WHERE m.wilayah = i.wilayah AND m.kunci = i.kunci)
            ORDER BY 1, 2
            ON CONFLICT DO NOTHING;
        $$;

        CREATE FUNCTION irisan_nomor_segarkan(daftar uuid[]) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
            INSERT INTO irisan_nomor (wilayah, kunci, naskah_id)
            SELECT DISTINCT n.region_code, irisan_nomor(x.nomor), n.id
            FROM naskah n CROSS JOIN LATERAL unnest(n.nomor) AS x(nomor)
            WHERE n.id = ANY (daftar) AND irisan_nomor(x.nomor) <> ''
            ON CONFLICT DO NOTHING;
        $$;
        """;

    private const string Triggers =
        """
        CREATE FUNCTION irisan_kerja_sama_lahir() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        BEGIN
            -- What is only taken into the register comes with its naskah at once.
            PERFORM irisan_segarkan(ARRAY(SELECT id FROM baru WHERE tahap <> 'Tercatat'));
            RETURN NULL;
        END $$;
        CREATE TRIGGER irisan_kerja_sama_baru AFTER INSERT ON kerja_sama REFERENCING NEW TABLE AS baru
            FOR EACH STATEMENT EXECUTE FUNCTION irisan_kerja_sama_lahir();

        CREATE FUNCTION irisan_kerja_sama_berubah() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        BEGIN
            PERFORM irisan_segarkan(ARRAY[NEW.id]);
            RETURN NULL;
        END $$;
        CREATE TRIGGER irisan_kerja_sama_ubah AFTER UPDATE ON kerja_sama FOR EACH ROW
            WHEN (OLD.usulan IS DISTINCT FROM NEW.usulan OR OLD.kunci_mitra IS DISTINCT FROM NEW.kunci_mitra OR OLD.urusan IS DISTINCT FROM NEW.urusan
                OR OLD.rencana_mulai IS DISTINCT FROM NEW.rencana_mulai OR OLD.rencana_sampai IS DISTINCT FROM NEW.rencana_sampai)
            EXECUTE FUNCTION irisan_kerja_sama_berubah();

        CREATE FUNCTION irisan_naskah_berubah() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        BEGIN
            PERFORM irisan_segarkan(ARRAY(SELECT DISTINCT kerja_sama_id FROM baru WHERE tanggal_tanda_tangan IS NOT NULL OR tahap = 'Tercatat'));
            PERFORM irisan_nomor_segarkan(ARRAY(SELECT id FROM baru WHERE cardinality(nomor) > 0));
            RETURN NULL;
        END $$;
        CREATE TRIGGER irisan_naskah_baru AFTER INSERT ON naskah REFERENCING NEW TABLE AS baru
            FOR EACH STATEMENT EXECUTE FUNCTION irisan_naskah_berubah();
        CREATE TRIGGER irisan_naskah_ubah AFTER UPDATE ON naskah REFERENCING NEW TABLE AS baru
            FOR EACH STATEMENT EXECUTE FUNCTION irisan_naskah_berubah();
        """;

    private const string Search =
        """
        -- Other kerja sama with the same or a similar partner, an urusan, a place or much of the scope in common, and overlapping time.
        CREATE FUNCTION irisan_cari(p_id uuid, p_mitra text[], p_urusan text[], p_lokasi text[], p_teks text, p_mulai date, p_sampai date, p_batas int)
        RETURNS TABLE (
            kerja_sama_id uuid, judul text, tahap text, mitra_kami text, mitra text, kemiripan real, urusan text[], lokasi text[], kata text[],
            mulai date, sampai date)
        LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 20 SET search_path = public, pg_temp SET pg_trgm.similarity_threshold = 0.6 AS $$
        #variable_conflict use_column
        DECLARE
            tempat text[] := irisan_lokasi(p_lokasi);
            pokok text[] := irisan_kata(p_teks);
        BEGIN
            RETURN QUERY
            WITH cari AS MATERIALIZED (SELECT DISTINCT c.kunci FROM unnest(p_mitra) AS c(kunci) WHERE c.kunci <> ''),
            nama AS MATERIALIZED (
                SELECT c.kunci AS kami, c.kunci, 1::real AS kemiripan FROM cari c
                UNION ALL
                SELECT c.kunci, m.kunci, m.kemiripan FROM cari c CROSS JOIN LATERAL (
                    SELECT n.kunci, similarity(n.kunci, c.kunci) AS kemiripan FROM irisan_mitra n
                    WHERE n.wilayah = register_wilayah() AND n.angka = irisan_angka(c.kunci) AND n.kunci % c.kunci AND n.kunci <> c.kunci
                    ORDER BY 2 DESC, 1 LIMIT 10) m)
            SELECT i.kerja_sama_id, k.judul::text, k.tahap::text, n.kami, n.kunci, n.kemiripan, s.urusan, s.lokasi,
                CASE WHEN s.serupa THEN s.kata ELSE '{}' END, i.mulai, i.sampai
            FROM nama n
            JOIN irisan i ON i.wilayah = register_wilayah() AND i.kunci = n.kunci
            CROSS JOIN LATERAL (
                SELECT u.urusan, l.lokasi, w.kata, cardinality(w.kata) >= 3 AND cardinality(w.kata) >= 0.5 * least(cardinality(pokok), cardinality(i.kata)) AS serupa
                FROM (SELECT ARRAY(SELECT unnest(i.urusan) INTERSECT SELECT unnest(p_urusan)) AS urusan) u,
                    (SELECT ARRAY(SELECT unnest(i.lokasi) INTERSECT SELECT unnest(tempat)) AS lokasi) l,
                    (SELECT ARRAY(SELECT unnest(i.kata) INTERSECT SELECT unnest(pokok) ORDER BY 1) AS kata) w) s
            JOIN kerja_sama k ON k.id = i.kerja_sama_id
            WHERE (p_id IS NULL OR i.kerja_sama_id <> p_id)
                AND (i.urusan && p_urusan OR i.lokasi && tempat OR i.kata && pokok)
                AND (i.sampai IS NULL OR p_mulai IS NULL OR i.sampai >= p_mulai)
                AND (i.mulai IS NULL OR p_sampai IS NULL OR i.mulai <= p_sampai)
                AND (cardinality(s.urusan) > 0 OR cardinality(s.lokasi) > 0 OR s.serupa)
                AND k.tahap NOT IN ('Usulan', 'Ditarik', 'DitolakMitra', 'DitolakDprd', 'Berakhir', 'Selesai')
            ORDER BY n.kemiripan DESC, i.kerja_sama_id DESC
            LIMIT p_batas;
        END $$;

        -- Other naskah that seem to be the same paper: the same file on file, or a number in common with a partner in common.
        CREATE FUNCTION irisan_kembar(p_id uuid)
        RETURNS TABLE (kerja_sama_id uuid, naskah_id uuid, berkas text, nomor text)
        LANGUAGE sql STABLE SECURITY DEFINER ROWS 5 SET search_path = public, pg_temp AS $$
            SELECT k.id, l.naskah_id, l.sha256::text, NULL::text
            FROM dokumen d
            JOIN dokumen l ON l.region_code = d.region_code AND l.sha256 = d.sha256 AND l.kerja_sama_id <> d.kerja_sama_id
            JOIN kerja_sama k ON k.id = l.kerja_sama_id
            WHERE d.kerja_sama_id = p_id AND d.region_code = register_wilayah() AND d.jenis LIKE 'Naskah%' AND l.jenis LIKE 'Naskah%'
            UNION
            SELECT n.kerja_sama_id, n.id, NULL, x.kunci
            FROM naskah m
            JOIN irisan_nomor x ON x.naskah_id = m.id
            JOIN irisan_nomor y ON y.wilayah = x.wilayah AND y.kunci = x.kunci AND y.naskah_id <> x.naskah_id
            JOIN naskah n ON n.id = y.naskah_id AND n.kerja_sama_id <> m.kerja_sama_id
            WHERE m.kerja_sama_id = p_id AND m.region_code = register_wilayah()
                AND EXISTS (SELECT FROM irisan a JOIN irisan b ON b.wilayah = a.wilayah AND b.kunci = a.kunci
                    WHERE a.kerja_sama_id = m.kerja_sama_id AND b.kerja_sama_id = n.kerja_sama_id)
        $$;
        """;

    private const string Rights =
        """
        DO $$
        DECLARE
            peran text := current_database() || '_app';
            fungsi text;
        BEGIN
            FOREACH fungsi IN ARRAY ARRAY['irisan_segarkan(uuid[])', 'irisan_nomor_segarkan(uuid[])', 'irisan_kerja_sama_lahir()',
                'irisan_kerja_sama_berubah()', 'irisan_naskah_berubah()',
                'irisan_cari(uuid, text[], text[], text[], text, date, date, int)', 'irisan_kembar(uuid)'] LOOP
                EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', fungsi);
            END LOOP;
            FOREACH fungsi IN ARRAY ARRAY['irisan_cari(uuid, text[], text[], text[], text, date, date, int)', 'irisan_kembar(uuid)'] LOOP
                EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', fungsi, peran);
            END LOOP;
        END $$;
        """;
}
