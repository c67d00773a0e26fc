using System;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Agreements.Data.Migrations
{
    /// <inheritdoc />
    public partial class Salinan : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "salinan_evaluasi",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    naskah_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tahun = table.Column<int>(type: "integer", nullable: false),
                    semester = table.Column<int>(type: "integer", nullable: false),
                    tanggal = table.Column<DateOnly>(type: "date", nullable: false),
                    verdict = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    nilai = table.Column<decimal>(type: "numeric(4,2)", precision: 4, scale: 2, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_salinan_evaluasi", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "salinan_laporan",
                columns: table => new
                {
                    naskah_id = table.Column<Guid>(type: "uuid", nullable: false),
                    periode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    kerja_sama_id = table.Column<Guid>(type: "uuid", nullable: false),
                    luar_negeri = table.Column<bool>(type: "boolean", nullable: false),
                    departemen = table.Column<string>(type: "text", nullable: true),
                    periode_selesai = table.Column<DateOnly>(type: "date", nullable: true),
                    batas_akhir = table.Column<DateOnly>(type: "date", nullable: true),
                    jatuh_tempo_pada = table.Column<DateOnly>(type: "date", nullable: true),
                    diterima_pada = table.Column<DateOnly>(type: "date", nullable: true),
                    diblokir_pada = table.Column<DateOnly>(type: "date", nullable: true),
                    dibuka_pada = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_salinan_laporan", x => new { x.naskah_id, x.periode });
                });

            migrationBuilder.CreateIndex(
                name: "ix_salinan_evaluasi_naskah_id_tanggal",
                table: "salinan_evaluasi",
                columns: new[] { "naskah_id", "tanggal" });

            migrationBuilder.CreateIndex(
                name: "ix_salinan_laporan_region_code_batas_akhir_naskah_id",
                table: "salinan_laporan",
                columns: new[] { "region_code", "batas_akhir", "naskah_id" },
                filter: "NOT luar_negeri AND batas_akhir IS NOT NULL");

            migrationBuilder.EnableRegionIsolation("salinan_evaluasi");
            migrationBuilder.EnableRegionIsolation("salinan_laporan");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "salinan_evaluasi");

            migrationBuilder.DropTable(
                name: "salinan_laporan");
        }
    }
}
