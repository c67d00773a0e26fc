using Ksd.ServiceDefaults.Data;
﻿using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Evaluation.Data.Migrations
{
    /// <inheritdoc />
    public partial class Evaluasi : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "evaluasi",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    rencana_kerja_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kerja_sama_id = table.Column<Guid>(type: "uuid", nullable: false),
                    naskah_id = table.Column<Guid>(type: "uuid", nullable: false),
                    judul_naskah = table.Column<string>(type: "text", nullable: false),
                    departemen = table.Column<string>(type: "text", nullable: false),
                    tahun = table.Column<int>(type: "integer", nullable: false),
                    semester = table.Column<int>(type: "integer", nullable: false),
                    daftar_penilaian = table.Column<string>(type: "jsonb", nullable: false),
                    putusan = table.Column<string>(type: "jsonb", nullable: true),
                    verdict = table.Column<string>(type: "text", nullable: true),
                    tanpa_dampak_berturut = table.Column<bool>(type: "boolean", nullable: false),
                    dibuka_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evaluasi", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "tindak_lanjut",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    evaluasi_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kerja_sama_id = table.Column<Guid>(type: "uuid", nullable: false),
                    judul_naskah = table.Column<string>(type: "text", nullable: false),
                    uraian = table.Column<string>(type: "text", nullable: false),
                    penanggung = table.Column<string>(type: "text", nullable: false),
                    tenggat = table.Column<DateOnly>(type: "date", nullable: false),
                    selesai_pada = table.Column<DateOnly>(type: "date", nullable: true),
                    penyelesaian = table.Column<string>(type: "text", nullable: true),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tindak_lanjut", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_evaluasi_region_code_departemen_id",
                table: "evaluasi",
                columns: new[] { "region_code", "departemen", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_evaluasi_region_code_id",
                table: "evaluasi",
                columns: new[] { "region_code", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_evaluasi_rencana_kerja_id_tahun_semester",
                table: "evaluasi",
                columns: new[] { "rencana_kerja_id", "tahun", "semester" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_evaluasi_tanpa_dampak",
                table: "evaluasi",
                columns: new[] { "region_code", "tanpa_dampak_berturut", "id" },
                filter: "tanpa_dampak_berturut");

            migrationBuilder.CreateIndex(
                name: "ix_tindak_lanjut_evaluasi_id",
                table: "tindak_lanjut",
                column: "evaluasi_id");

            migrationBuilder.CreateIndex(
                name: "ix_tindak_lanjut_region_code_id",
                table: "tindak_lanjut",
                columns: new[] { "region_code", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_tindak_lanjut_region_code_penanggung_id",
                table: "tindak_lanjut",
                columns: new[] { "region_code", "penanggung", "id" });

            migrationBuilder.EnableRegionIsolation("evaluasi");
            migrationBuilder.EnableRegionIsolation("tindak_lanjut");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "evaluasi");

            migrationBuilder.DropTable(
                name: "tindak_lanjut");
        }
    }
}
