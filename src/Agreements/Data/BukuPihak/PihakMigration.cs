using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Ksd.Agreements.Data.BukuPihak;

/// <summary>Rights of the tables of parties, people and positions; the search for parties that are alike; and that a signed naskah stays as it was signed.</summary>
internal static class PihakMigration
{
    public static void EnablePihak(this MigrationBuilder migration)
    {
        foreach (var table in new[] { "pihak", "pihak_gabung", "petugas_penghubung", "jabatan", "pemangku_jabatan", "tim_koordinasi" })
        {
            migration.EnableRegionIsolation(table);
        }

        migration.EnableInsertOnlyRegionIsolation("akses_data_pribadi");
        migration.Sql(Objects);
    }

    public static void DisablePihak(this MigrationBuilder migration) => migration.Sql(
        """
        DROP TRIGGER naskah_tetap ON naskah;
        DROP TRIGGER pihak_cari_segar ON pihak;
        DROP FUNCTION naskah_tetap, pihak_cari_segarkan, pihak_mirip, pihak_kerja_sama;
        DROP TABLE pihak_cari;
        """);

    private const string Objects =
        """
        -- As with the words of the register: the app role cannot touch it, functions of the owner search it in the session's region.
        CREATE TABLE pihak_cari (
            wilayah varchar(13) NOT NULL,
            kunci text NOT NULL,
            angka text NOT NULL,
            pihak_id uuid NOT NULL,
            PRIMARY KEY (pihak_id, kunci)
        );
        CREATE INDEX ON pihak_cari USING gin (wilayah, kunci gin_trgm_ops) WITH (fastupdate = off);
        CREATE INDEX ON pihak USING gin (identitas);

        CREATE FUNCTION pihak_cari_segarkan() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        BEGIN
            INSERT INTO pihak_cari (wilayah, kunci, angka, pihak_id)
            SELECT NEW.region_code, k, irisan_angka(k), NEW.id FROM unnest(NEW.daftar_kunci) k ON CONFLICT DO NOTHING;
            RETURN NULL;
        END $$;
        CREATE TRIGGER pihak_cari_segar AFTER INSERT OR UPDATE OF daftar_kunci ON pihak FOR EACH ROW EXECUTE FUNCTION pihak_cari_segarkan();

        -- Parties that are like a name; a name with other numerals is another's unless the numerals are asked for loosely.
        CREATE FUNCTION pihak_mirip(p_kunci text, p_ketat boolean, p_ambang real, p_batas int) RETURNS TABLE (pihak_id uuid, kemiripan real)
        LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 10 SET search_path = public, pg_temp AS $$
        #variable_conflict use_column
        BEGIN
            PERFORM set_config('pg_trgm.similarity_threshold', p_ambang::text, true);
            RETURN QUERY
            SELECT c.pihak_id, max(similarity(c.kunci, p_kunci)) AS kemiripan
            FROM pihak_cari c
            WHERE c.wilayah = register_wilayah() AND c.kunci % p_kunci AND (NOT p_ketat OR c.angka = irisan_angka(p_kunci))
            GROUP BY c.pihak_id ORDER BY 2 DESC, 1 LIMIT p_batas;
        END $$;

        -- The kerja sama of a party, by any of its names.
        CREATE FUNCTION pihak_kerja_sama(p_kunci text[]) RETURNS TABLE (kerja_sama_id uuid)
        LANGUAGE sql STABLE SECURITY DEFINER ROWS 10 SET search_path = public, pg_temp AS $$
            SELECT DISTINCT i.kerja_sama_id FROM irisan i WHERE i.wilayah = register_wilayah() AND i.kunci = ANY (p_kunci)
        $$;

        -- What was signed is not rewritten, by whatever code; an old register's row may still be corrected.
        CREATE FUNCTION naskah_tetap() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'Naskah % was signed on % and does not change', OLD.id, OLD.tanggal_tanda_tangan USING ERRCODE = 'integrity_constraint_violation';
        END $$;
        CREATE TRIGGER naskah_tetap BEFORE UPDATE ON naskah FOR EACH ROW
            WHEN (OLD.tanggal_tanda_tangan IS NOT NULL AND OLD.tahap <> 'Tercatat'
                AND (OLD.isi, OLD.judul, OLD.nomor, OLD.jenis, OLD.tanggal_tanda_tangan, OLD.mulai, OLD.sampai, OLD.nilai, OLD.induk_id, OLD.mengubah_id)
                IS DISTINCT FROM (NEW.isi, NEW.judul, NEW.nomor, NEW.jenis, NEW.tanggal_tanda_tangan, NEW.mulai, NEW.sampai, NEW.nilai, NEW.induk_id, NEW.mengubah_id))
            EXECUTE FUNCTION naskah_tetap();

        DO $$
        DECLARE
            peran text := current_database() || '_app';
            fungsi text;
        BEGIN
            FOREACH fungsi IN ARRAY ARRAY['pihak_cari_segarkan()', 'pihak_mirip(text, boolean, real, int)', 'pihak_kerja_sama(text[])'] LOOP
                EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', fungsi);
            END LOOP;
            FOREACH fungsi IN ARRAY ARRAY['pihak_mirip(text, boolean, real, int)', 'pihak_kerja_sama(text[])'] LOOP
                EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', fungsi, peran);
            END LOOP;
        END $$;
        """;
}
