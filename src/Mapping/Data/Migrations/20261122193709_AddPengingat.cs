using System;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Mapping.Data.Migrations
{
    /// <inheritdoc />
    public partial class AddPengingat : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "jadwal_pengingat",
                columns: table => new
                {
                    pemetaan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    wilayah = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    terakhir = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_jadwal_pengingat", x => x.pemetaan_id);
                    table.ForeignKey(
                        name: "fk_jadwal_pengingat_pemetaan_pemetaan_id",
                        column: x => x.pemetaan_id,
                        principalTable: "pemetaan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "pengingat_tersampaikan",
                columns: table => new
                {
                    pemetaan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bagian = table.Column<string>(type: "text", nullable: false),
                    departemen = table.Column<string>(type: "text", nullable: false),
                    tenggat = table.Column<DateOnly>(type: "date", nullable: false),
                    jendela = table.Column<int>(type: "integer", nullable: false),
                    pada = table.Column<DateOnly>(type: "date", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pengingat_tersampaikan", x => new { x.pemetaan_id, x.bagian, x.departemen, x.tenggat, x.jendela });
                });

            migrationBuilder.CreateIndex(
                name: "ix_jadwal_pengingat_terakhir_pemetaan_id",
                table: "jadwal_pengingat",
                columns: new[] { "terakhir", "pemetaan_id" });

            migrationBuilder.EnableRegionIsolation("pengingat_tersampaikan");
            migrationBuilder.GrantAll("jadwal_pengingat");
            migrationBuilder.Sql("INSERT INTO jadwal_pengingat (pemetaan_id, wilayah, terakhir) SELECT id, region_code, '-infinity' FROM pemetaan WHERE ditutup_pada IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "jadwal_pengingat");

            migrationBuilder.DropTable(
                name: "pengingat_tersampaikan");
        }
    }
}
