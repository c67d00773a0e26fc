using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Ksd.Agreements.Data.Register;

/// <summary>Rights of the clerks' sheets, and the undoing of a whole import.</summary>
internal static class RekapMigration
{
    public static void EnableRekap(this MigrationBuilder migration)
    {
        migration.EnableRegionIsolation("register_lembar");
        migration.Sql(Objects);
    }

    public static void DisableRekap(this MigrationBuilder migration) => migration.Sql("DROP FUNCTION register_impor_batal;");

    private const string Objects =
        """
        -- Takes an import of the session's region out again, all or nothing. Answers how many of its kerja sama something was built on;
        -- with any, nothing is done. What else refers to them by a foreign key stops it as well.
        CREATE FUNCTION register_impor_batal(p_impor uuid) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        DECLARE
            v_naskah uuid[];
            v_kerja_sama uuid[];
            v_terpakai int;
        BEGIN
            SELECT array_agg(n.id), array_agg(n.kerja_sama_id) INTO v_naskah, v_kerja_sama
            FROM register_asal a JOIN naskah n ON n.id = a.naskah_id
            WHERE a.impor_id = p_impor AND a.region_code = register_wilayah();
            IF v_naskah IS NULL THEN
                RETURN 0;
            END IF;

            PERFORM 1 FROM kerja_sama WHERE id = ANY (v_kerja_sama) ORDER BY id FOR UPDATE;
            SELECT count(*) INTO v_terpakai FROM kerja_sama k
            WHERE k.id = ANY (v_kerja_sama)
                AND (k.version > 1 OR k.tahap <> 'Tercatat'
                    OR EXISTS (SELECT 1 FROM fakta f WHERE f.kerja_sama_id = k.id)
                    OR EXISTS (SELECT 1 FROM dokumen d WHERE d.kerja_sama_id = k.id)
                    OR EXISTS (SELECT 1 FROM riwayat r WHERE r.kerja_sama_id = k.id)
                    OR EXISTS (SELECT 1 FROM naskah n WHERE n.kerja_sama_id = k.id
                        AND (n.id <> ALL (v_naskah) OR n.induk_id IS NOT NULL OR EXISTS (SELECT 1 FROM naskah a WHERE a.induk_id = n.id OR a.mengubah_id = n.id))));
            IF v_terpakai > 0 THEN
                RETURN v_terpakai;
            END IF;

            DELETE FROM register_kunci WHERE naskah_id = ANY (v_naskah);
            DELETE FROM register_asal WHERE naskah_id = ANY (v_naskah);
            DELETE FROM register_entri WHERE naskah_id = ANY (v_naskah);
            DELETE FROM register_cari WHERE naskah_id = ANY (v_naskah);
            DELETE FROM register_kata_antrean WHERE naskah_id = ANY (v_naskah);
            DELETE FROM irisan_nomor WHERE naskah_id = ANY (v_naskah);
            DELETE FROM irisan WHERE kerja_sama_id = ANY (v_kerja_sama);
            DELETE FROM naskah WHERE id = ANY (v_naskah);
            DELETE FROM kerja_sama WHERE id = ANY (v_kerja_sama);
            RETURN 0;
        END $$;

        DO $$
        DECLARE
            peran text := current_database() || '_app';
        BEGIN
            REVOKE ALL ON FUNCTION register_impor_batal(uuid) FROM PUBLIC;
            EXECUTE format('GRANT EXECUTE ON FUNCTION register_impor_batal(uuid) TO %I', peran);
        END $$;
        """;
}
