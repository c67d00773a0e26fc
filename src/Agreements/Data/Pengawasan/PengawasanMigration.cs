using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Ksd.Agreements.Data.Pengawasan;

/// <summary>What the supervision lists need beyond EF's tables: the first PKS of each Kesepakatan Bersama, and an index for each list.</summary>
internal static class PengawasanMigration
{
    public static void EnablePengawasan(this MigrationBuilder migration)
    {
        migration.EnableRegionIsolation("pengawasan_kabar");
        migration.Sql(Objects);
    }

    public static void DisablePengawasan(this MigrationBuilder migration) => migration.Sql(
        """
        DROP TRIGGER register_pks_baru ON naskah;
        DROP TRIGGER register_pks_ubah ON naskah;
        DROP FUNCTION register_pks_berubah, pengawasan_wilayah;
        DROP INDEX register_entri_tanpa_pks, register_entri_pks, register_entri_perangkat_sampai, naskah_luar_negeri, fakta_tidak_teratur, riwayat_menunggu;
        ALTER TABLE register_entri DROP COLUMN pks_pertama;
        """);

    private const string Objects =
        """
        -- The day on which the first PKS under a Kesepakatan Bersama was signed.
        ALTER TABLE register_entri ADD COLUMN pks_pertama date;
        UPDATE register_entri e SET pks_pertama = p.pertama
        FROM (SELECT induk_id, min(tanggal_tanda_tangan) AS pertama FROM naskah WHERE mengubah_id IS NULL AND tanggal_tanda_tangan IS NOT NULL GROUP BY 1) p
        WHERE p.induk_id = e.naskah_id;

        CREATE FUNCTION register_pks_berubah() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        BEGIN
            -- Either of the two may be written first.
            UPDATE register_entri e SET pks_pertama = p.pertama
            FROM (SELECT n.induk_id, min(n.tanggal_tanda_tangan) AS pertama FROM naskah n
                WHERE n.mengubah_id IS NULL AND n.tanggal_tanda_tangan IS NOT NULL AND n.induk_id = ANY (ARRAY(
                    SELECT induk_id FROM baru WHERE induk_id IS NOT NULL AND tanggal_tanda_tangan IS NOT NULL
                    UNION SELECT id FROM baru WHERE jenis = 'KesepakatanBersama')) GROUP BY 1) p
            WHERE e.naskah_id = p.induk_id AND e.pks_pertama IS DISTINCT FROM p.pertama;
            RETURN NULL;
        END $$;
        REVOKE ALL ON FUNCTION register_pks_berubah() FROM PUBLIC;
        CREATE TRIGGER register_pks_baru AFTER INSERT ON naskah REFERENCING NEW TABLE AS baru
            FOR EACH STATEMENT EXECUTE FUNCTION register_pks_berubah();
        CREATE TRIGGER register_pks_ubah AFTER UPDATE ON naskah REFERENCING NEW TABLE AS baru
            FOR EACH STATEMENT EXECUTE FUNCTION register_pks_berubah();

        CREATE INDEX register_entri_tanpa_pks ON register_entri (region_code, urut_sampai, naskah_id)
            WHERE naskah = 'KesepakatanBersama' AND pks_pertama IS NULL;
        CREATE INDEX register_entri_pks ON register_entri (region_code, pks_pertama) WHERE pks_pertama IS NOT NULL;
        CREATE INDEX register_entri_perangkat_sampai ON register_entri (region_code, perangkat_daerah, urut_sampai, naskah_id);
        CREATE INDEX naskah_luar_negeri ON naskah (region_code, id) WHERE jenis = 'NaskahLuarNegeri';
        CREATE INDEX fakta_tidak_teratur ON fakta (region_code, tanggal, id) WHERE jenis = 'PenandatangananTidakTeratur';
        CREATE INDEX riwayat_menunggu ON riwayat (region_code, tanggal, id) WHERE ke IN ('MenungguDprd', 'RencanaDiGubernur', 'NaskahDiGubernur');

        -- The regions that have anything to supervise, one step along the index for each.
        CREATE FUNCTION pengawasan_wilayah() RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
            WITH RECURSIVE w AS (
                (SELECT region_code FROM kerja_sama ORDER BY region_code LIMIT 1)
                UNION ALL
                SELECT (SELECT k.region_code FROM kerja_sama k WHERE k.region_code > w.region_code ORDER BY k.region_code LIMIT 1) FROM w WHERE w.region_code IS NOT NULL)
            SELECT region_code::text FROM w WHERE region_code IS NOT NULL
        $$;
        REVOKE ALL ON FUNCTION pengawasan_wilayah() FROM PUBLIC;
        DO $$ BEGIN
            EXECUTE format('GRANT EXECUTE ON FUNCTION pengawasan_wilayah() TO %I', current_database() || '_app');
        END $$;
        """;
}
