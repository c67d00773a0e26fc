using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Agreements.Data.Migrations
{
    /// <inheritdoc />
    public partial class KabarSesudahPengakhiran : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "berakhir_pada",
                table: "tunggakan_laporan",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid[]>(
                name: "naskah_berakhir",
                table: "tunggakan_laporan",
                type: "uuid[]",
                nullable: false,
                defaultValue: new Guid[0]);

            // What ended before this version was spoken of before too, and Evaluation does not say it again by itself.
            migrationBuilder.Sql(
                """
                ALTER TABLE tunggakan_laporan NO FORCE ROW LEVEL SECURITY;
                ALTER TABLE riwayat NO FORCE ROW LEVEL SECURITY;
                UPDATE tunggakan_laporan t SET
                    berakhir_pada = (SELECT max(r.tanggal) FROM riwayat r WHERE r.kerja_sama_id = t.id AND r.peristiwa = 'Akhiri'),
                    naskah_berakhir = ARRAY(SELECT DISTINCT r.naskah_id FROM riwayat r WHERE r.kerja_sama_id = t.id AND r.peristiwa = 'AkhiriPerjanjian' AND r.naskah_id IS NOT NULL);
                ALTER TABLE riwayat FORCE ROW LEVEL SECURITY;
                ALTER TABLE tunggakan_laporan FORCE ROW LEVEL SECURITY;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "berakhir_pada",
                table: "tunggakan_laporan");

            migrationBuilder.DropColumn(
                name: "naskah_berakhir",
                table: "tunggakan_laporan");
        }
    }
}
