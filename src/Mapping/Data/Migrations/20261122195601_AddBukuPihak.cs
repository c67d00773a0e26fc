using System;
using System.Collections.Generic;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Mapping.Data.Migrations
{
    /// <inheritdoc />
    public partial class AddBukuPihak : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "alasan_version",
                table: "salinan_kerja_sama",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "dasar_berakhir",
                table: "salinan_kerja_sama",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "salinan_pihak",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    nama = table.Column<string>(type: "text", nullable: false),
                    daftar_kunci = table.Column<List<string>>(type: "text[]", nullable: false),
                    kelas = table.Column<string>(type: "text", nullable: false),
                    kode_wilayah = table.Column<string>(type: "text", nullable: true),
                    pailit = table.Column<bool>(type: "boolean", nullable: false),
                    digabung_ke_id = table.Column<Guid>(type: "uuid", nullable: true),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_salinan_pihak", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_salinan_pihak_region_code_kelas_nama",
                table: "salinan_pihak",
                columns: new[] { "region_code", "kelas", "nama" });

            migrationBuilder.EnableRegionIsolation("salinan_pihak");
            migrationBuilder.Sql("UPDATE salinan_kerja_sama SET alasan_version = version WHERE alasan_ditarik IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "salinan_pihak");

            migrationBuilder.DropColumn(
                name: "alasan_version",
                table: "salinan_kerja_sama");

            migrationBuilder.DropColumn(
                name: "dasar_berakhir",
                table: "salinan_kerja_sama");
        }
    }
}
