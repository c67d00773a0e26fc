using Ksd.ServiceDefaults.Data;
﻿using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Evaluation.Data.Migrations
{
    /// <inheritdoc />
    public partial class LaporanResmi : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "antrean_laporan_resmi",
                columns: table => new
                {
                    laporan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    wilayah = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_antrean_laporan_resmi", x => x.laporan_id);
                });

            migrationBuilder.CreateTable(
                name: "laporan_resmi",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    jenis = table.Column<string>(type: "text", nullable: false),
                    tahun = table.Column<int>(type: "integer", nullable: false),
                    semester = table.Column<int>(type: "integer", nullable: true),
                    pada = table.Column<DateOnly>(type: "date", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    langkah = table.Column<int>(type: "integer", nullable: false),
                    jumlah_langkah = table.Column<int>(type: "integer", nullable: false),
                    sidik_jari = table.Column<string>(type: "text", nullable: true),
                    docx = table.Column<string>(type: "text", nullable: true),
                    pdf = table.Column<string>(type: "text", nullable: true),
                    xlsx = table.Column<string>(type: "text", nullable: true),
                    galat = table.Column<string>(type: "text", nullable: true),
                    oleh = table.Column<string>(type: "text", nullable: false),
                    diminta_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    selesai_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_laporan_resmi", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_laporan_resmi_region_code_id",
                table: "laporan_resmi",
                columns: new[] { "region_code", "id" });

            migrationBuilder.EnableRegionIsolation("laporan_resmi");
            migrationBuilder.GrantAll("antrean_laporan_resmi");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "antrean_laporan_resmi");

            migrationBuilder.DropTable(
                name: "laporan_resmi");
        }
    }
}
