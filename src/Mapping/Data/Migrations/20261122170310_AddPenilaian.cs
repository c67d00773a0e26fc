using System;
using System.Collections.Generic;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Mapping.Data.Migrations
{
    /// <inheritdoc />
    public partial class AddPenilaian : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "perangkat_bobot_id",
                table: "pemetaan",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "perangkat_bobot",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    versi = table.Column<int>(type: "integer", nullable: false),
                    nama = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ambang_beda = table.Column<int>(type: "integer", nullable: false),
                    oleh = table.Column<string>(type: "text", nullable: false),
                    jabatan = table.Column<string>(type: "text", nullable: false),
                    pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    daftar_kriteria = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_perangkat_bobot", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "penilaian",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pemetaan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kandidat_id = table.Column<Guid>(type: "uuid", nullable: false),
                    perangkat_bobot_id = table.Column<Guid>(type: "uuid", nullable: false),
                    penilai = table.Column<string>(type: "text", nullable: false),
                    jabatan = table.Column<string>(type: "text", nullable: false),
                    urutan = table.Column<int>(type: "integer", nullable: false),
                    daftar_nilai = table.Column<List<int>>(type: "integer[]", nullable: false),
                    daftar_alasan = table.Column<List<string>>(type: "text[]", nullable: false),
                    total = table.Column<decimal>(type: "numeric(9,4)", precision: 9, scale: 4, nullable: false),
                    pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_penilaian", x => x.id);
                    table.ForeignKey(
                        name: "fk_penilaian_kandidat_kandidat_id",
                        column: x => x.kandidat_id,
                        principalTable: "kandidat",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_penilaian_perangkat_bobot_perangkat_bobot_id",
                        column: x => x.perangkat_bobot_id,
                        principalTable: "perangkat_bobot",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_penilaian_kandidat_id_penilai_urutan",
                table: "penilaian",
                columns: new[] { "kandidat_id", "penilai", "urutan" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_penilaian_pemetaan_id",
                table: "penilaian",
                column: "pemetaan_id");

            migrationBuilder.CreateIndex(
                name: "ix_penilaian_perangkat_bobot_id",
                table: "penilaian",
                column: "perangkat_bobot_id");

            migrationBuilder.CreateIndex(
                name: "ix_perangkat_bobot_region_code_versi",
                table: "perangkat_bobot",
                columns: new[] { "region_code", "versi" },
                unique: true);

            migrationBuilder.EnableInsertOnlyRegionIsolation("perangkat_bobot");
            migrationBuilder.EnableInsertOnlyRegionIsolation("penilaian");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "penilaian");

            migrationBuilder.DropTable(
                name: "perangkat_bobot");

            migrationBuilder.DropColumn(
                name: "perangkat_bobot_id",
                table: "pemetaan");
        }
    }
}
