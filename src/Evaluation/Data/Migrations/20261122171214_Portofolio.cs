using Ksd.ServiceDefaults.Data;
﻿using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NpgsqlTypes;

#nullable disable

namespace Ksd.Evaluation.Data.Migrations
{
    /// <inheritdoc />
    public partial class Portofolio : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "angka_harian",
                columns: table => new
                {
                    indikator = table.Column<string>(type: "text", nullable: false),
                    dimensi = table.Column<string>(type: "text", nullable: false),
                    nilai = table.Column<string>(type: "text", nullable: false),
                    tanggal = table.Column<DateOnly>(type: "date", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    penyebut = table.Column<int>(type: "integer", nullable: false),
                    pembilang = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_angka_harian", x => new { x.region_code, x.dimensi, x.nilai, x.indikator, x.tanggal });
                });

            migrationBuilder.CreateTable(
                name: "antrean_pembangunan",
                columns: table => new
                {
                    pembangunan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    wilayah = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_antrean_pembangunan", x => x.pembangunan_id);
                });

            migrationBuilder.CreateTable(
                name: "kontribusi",
                columns: table => new
                {
                    indikator = table.Column<string>(type: "text", nullable: false),
                    subjek_id = table.Column<Guid>(type: "uuid", nullable: false),
                    urut = table.Column<int>(type: "integer", nullable: false),
                    kerja_sama_id = table.Column<Guid>(type: "uuid", nullable: false),
                    judul = table.Column<string>(type: "text", nullable: false),
                    jenis = table.Column<string>(type: "text", nullable: false),
                    departemen = table.Column<string>(type: "text", nullable: false),
                    urusan = table.Column<string[]>(type: "text[]", nullable: false),
                    mitra = table.Column<string[]>(type: "text[]", nullable: false),
                    wilayah = table.Column<string[]>(type: "text[]", nullable: false),
                    penyebut = table.Column<NpgsqlRange<DateOnly>[]>(type: "datemultirange", nullable: false),
                    pembilang = table.Column<NpgsqlRange<DateOnly>[]>(type: "datemultirange", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kontribusi", x => new { x.indikator, x.subjek_id, x.urut });
                });

            migrationBuilder.CreateTable(
                name: "lama_tahap",
                columns: table => new
                {
                    kerja_sama_id = table.Column<Guid>(type: "uuid", nullable: false),
                    urut = table.Column<int>(type: "integer", nullable: false),
                    tahap = table.Column<string>(type: "text", nullable: false),
                    hari = table.Column<int>(type: "integer", nullable: false),
                    diketahui_pada = table.Column<DateOnly>(type: "date", nullable: false),
                    jenis = table.Column<string>(type: "text", nullable: false),
                    departemen = table.Column<string>(type: "text", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lama_tahap", x => new { x.kerja_sama_id, x.urut });
                });

            migrationBuilder.CreateTable(
                name: "pembangunan_ulang",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    diminta_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    oleh = table.Column<string>(type: "text", nullable: false),
                    kerja_sama = table.Column<int>(type: "integer", nullable: false),
                    selesai = table.Column<int>(type: "integer", nullable: false),
                    fakta = table.Column<long>(type: "bigint", nullable: false),
                    mulai_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    selesai_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pembangunan_ulang", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_kontribusi_kerja_sama_id",
                table: "kontribusi",
                column: "kerja_sama_id");

            migrationBuilder.CreateIndex(
                name: "ix_kontribusi_region_code_indikator_subjek_id_urut",
                table: "kontribusi",
                columns: new[] { "region_code", "indikator", "subjek_id", "urut" });

            migrationBuilder.CreateIndex(
                name: "ix_lama_tahap_region_code_tahap_diketahui_pada",
                table: "lama_tahap",
                columns: new[] { "region_code", "tahap", "diketahui_pada" });

            migrationBuilder.EnableRegionIsolation("kontribusi");
            migrationBuilder.EnableRegionIsolation("angka_harian");
            migrationBuilder.EnableRegionIsolation("lama_tahap");
            migrationBuilder.EnableRegionIsolation("pembangunan_ulang");
            migrationBuilder.GrantAll("antrean_pembangunan");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "angka_harian");

            migrationBuilder.DropTable(
                name: "antrean_pembangunan");

            migrationBuilder.DropTable(
                name: "kontribusi");

            migrationBuilder.DropTable(
                name: "lama_tahap");

            migrationBuilder.DropTable(
                name: "pembangunan_ulang");
        }
    }
}
