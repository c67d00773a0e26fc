using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Evaluation.Data.Migrations
{
    /// <inheritdoc />
    public partial class KontribusiPerSubjek : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // All of it is made again from the log of facts, see the end.
            migrationBuilder.Sql("TRUNCATE kontribusi, angka_harian, lama_tahap");

            migrationBuilder.DropPrimaryKey(
                name: "pk_kontribusi",
                table: "kontribusi");

            migrationBuilder.DropIndex(
                name: "ix_kontribusi_region_code_indikator_subjek_id_urut",
                table: "kontribusi");

            migrationBuilder.Sql("""
                ALTER TABLE kontribusi
                    ALTER COLUMN indikator TYPE text[] USING ARRAY[indikator],
                    ALTER COLUMN penyebut TYPE text[] USING ARRAY[penyebut::text],
                    ALTER COLUMN pembilang TYPE text[] USING ARRAY[pembilang::text];
                """);

            migrationBuilder.AddPrimaryKey(
                name: "pk_kontribusi",
                table: "kontribusi",
                columns: new[] { "region_code", "subjek_id", "urut" });

            // One row for each figure; whoever asks it sees the rows that the table shows him.
            migrationBuilder.Sql("""
                CREATE VIEW kontribusi_indikator WITH (security_invoker = true) AS
                SELECT k.kerja_sama_id, k.subjek_id, k.urut, k.judul, k.jenis, k.departemen, k.urusan, k.mitra, k.wilayah,
                    i.indikator, i.penyebut::datemultirange AS penyebut, i.pembilang::datemultirange AS pembilang
                FROM kontribusi AS k, unnest(k.indikator, k.penyebut, k.pembilang) AS i (indikator, penyebut, pembilang);
                DO $$ BEGIN
                    EXECUTE format('GRANT SELECT ON kontribusi_indikator TO %I', current_database() || '_app');
                END $$;
                """);

            // The owner of the table is kept to a region too, but for this.
            migrationBuilder.Sql("""
                ALTER TABLE catatan_fakta NO FORCE ROW LEVEL SECURITY;
                INSERT INTO antrean_portofolio (fakta_id, kerja_sama_id, wilayah)
                SELECT DISTINCT ON (kerja_sama_id) id, kerja_sama_id, region_code FROM catatan_fakta ORDER BY kerja_sama_id, id
                ON CONFLICT DO NOTHING;
                ALTER TABLE catatan_fakta FORCE ROW LEVEL SECURITY;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP VIEW kontribusi_indikator; TRUNCATE kontribusi, angka_harian, lama_tahap;");

            migrationBuilder.DropPrimaryKey(
                name: "pk_kontribusi",
                table: "kontribusi");

            migrationBuilder.Sql("""
                ALTER TABLE kontribusi
                    ALTER COLUMN indikator TYPE text USING indikator[1],
                    ALTER COLUMN penyebut TYPE datemultirange USING penyebut[1]::datemultirange,
                    ALTER COLUMN pembilang TYPE datemultirange USING pembilang[1]::datemultirange;
                """);

            migrationBuilder.AddPrimaryKey(
                name: "pk_kontribusi",
                table: "kontribusi",
                columns: new[] { "indikator", "subjek_id", "urut" });

            migrationBuilder.CreateIndex(
                name: "ix_kontribusi_region_code_indikator_subjek_id_urut",
                table: "kontribusi",
                columns: new[] { "region_code", "indikator", "subjek_id", "urut" });
        }
    }
}
