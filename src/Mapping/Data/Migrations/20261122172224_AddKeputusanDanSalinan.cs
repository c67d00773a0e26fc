using System;
using System.Collections.Generic;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Mapping.Data.Migrations
{
    /// <inheritdoc />
    public partial class AddKeputusanDanSalinan : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_daftar_rencana_pemetaan_id",
                table: "daftar_rencana");

            migrationBuilder.AddColumn<DateOnly>(
                name: "berakhir",
                table: "salinan_kerja_sama",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "para_mitra",
                table: "salinan_kerja_sama",
                type: "jsonb",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<List<string>>(
                name: "urusan",
                table: "salinan_kerja_sama",
                type: "text[]",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<bool>(
                name: "susulan",
                table: "kandidat",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "induk_id",
                table: "daftar_rencana",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "nomor_rkpd",
                table: "daftar_rencana",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "tanggal_rkpd",
                table: "daftar_rencana",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "urutan",
                table: "daftar_rencana",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "koordinasi_teknis",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kandidat_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tingkat = table.Column<string>(type: "text", nullable: false),
                    nomor_berita_acara = table.Column<string>(type: "text", nullable: false),
                    tanggal = table.Column<DateOnly>(type: "date", nullable: false),
                    hasil = table.Column<string>(type: "text", nullable: false),
                    nomor_kesepakatan = table.Column<string>(type: "text", nullable: true),
                    tanggal_kesepakatan = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    daftar_hadir = table.Column<string>(type: "jsonb", nullable: false),
                    para_kepala = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_koordinasi_teknis", x => x.id);
                    table.ForeignKey(
                        name: "fk_koordinasi_teknis_kandidat_kandidat_id",
                        column: x => x.kandidat_id,
                        principalTable: "kandidat",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "risalah_tkksd",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    daftar_rencana_id = table.Column<Guid>(type: "uuid", nullable: false),
                    versi_daftar = table.Column<long>(type: "bigint", nullable: false),
                    nomor = table.Column<string>(type: "text", nullable: false),
                    tanggal = table.Column<DateOnly>(type: "date", nullable: false),
                    tempat = table.Column<string>(type: "text", nullable: false),
                    pembahasan = table.Column<string>(type: "text", nullable: false),
                    kesimpulan = table.Column<string>(type: "text", nullable: false),
                    oleh = table.Column<string>(type: "text", nullable: false),
                    pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    daftar_hadir = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_risalah_tkksd", x => x.id);
                    table.ForeignKey(
                        name: "fk_risalah_tkksd_daftar_rencana_daftar_rencana_id",
                        column: x => x.daftar_rencana_id,
                        principalTable: "daftar_rencana",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "salinan_evaluasi",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kerja_sama_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    tahun = table.Column<int>(type: "integer", nullable: false),
                    semester = table.Column<int>(type: "integer", nullable: false),
                    tanggal = table.Column<DateOnly>(type: "date", nullable: false),
                    verdict = table.Column<string>(type: "text", nullable: false),
                    nilai = table.Column<decimal>(type: "numeric(6,3)", precision: 6, scale: 3, nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_salinan_evaluasi", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_salinan_kerja_sama_region_code",
                table: "salinan_kerja_sama",
                column: "region_code");

            migrationBuilder.CreateIndex(
                name: "ix_salinan_kerja_sama_urusan",
                table: "salinan_kerja_sama",
                column: "urusan")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_kandidat_ikhtisar",
                table: "kandidat",
                columns: new[] { "region_code", "pemetaan_id", "kode_urusan", "status", "departemen", "jenis_disarankan" });

            migrationBuilder.CreateIndex(
                name: "ix_daftar_rencana_pemetaan_id_urutan",
                table: "daftar_rencana",
                columns: new[] { "pemetaan_id", "urutan" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_koordinasi_teknis_kandidat_id",
                table: "koordinasi_teknis",
                column: "kandidat_id");

            migrationBuilder.CreateIndex(
                name: "ix_risalah_tkksd_daftar_rencana_id",
                table: "risalah_tkksd",
                column: "daftar_rencana_id");

            migrationBuilder.CreateIndex(
                name: "ix_salinan_evaluasi_kerja_sama_id",
                table: "salinan_evaluasi",
                column: "kerja_sama_id");

            migrationBuilder.EnableRegionIsolation("koordinasi_teknis");
            migrationBuilder.EnableInsertOnlyRegionIsolation("risalah_tkksd");
            migrationBuilder.EnableRegionIsolation("salinan_evaluasi");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "koordinasi_teknis");

            migrationBuilder.DropTable(
                name: "risalah_tkksd");

            migrationBuilder.DropTable(
                name: "salinan_evaluasi");

            migrationBuilder.DropIndex(
                name: "ix_salinan_kerja_sama_region_code",
                table: "salinan_kerja_sama");

            migrationBuilder.DropIndex(
                name: "ix_salinan_kerja_sama_urusan",
                table: "salinan_kerja_sama");

            migrationBuilder.DropIndex(
                name: "ix_kandidat_ikhtisar",
                table: "kandidat");

            migrationBuilder.DropIndex(
                name: "ix_daftar_rencana_pemetaan_id_urutan",
                table: "daftar_rencana");

            migrationBuilder.DropColumn(
                name: "berakhir",
                table: "salinan_kerja_sama");

            migrationBuilder.DropColumn(
                name: "para_mitra",
                table: "salinan_kerja_sama");

            migrationBuilder.DropColumn(
                name: "urusan",
                table: "salinan_kerja_sama");

            migrationBuilder.DropColumn(
                name: "susulan",
                table: "kandidat");

            migrationBuilder.DropColumn(
                name: "induk_id",
                table: "daftar_rencana");

            migrationBuilder.DropColumn(
                name: "nomor_rkpd",
                table: "daftar_rencana");

            migrationBuilder.DropColumn(
                name: "tanggal_rkpd",
                table: "daftar_rencana");

            migrationBuilder.DropColumn(
                name: "urutan",
                table: "daftar_rencana");

            migrationBuilder.CreateIndex(
                name: "ix_daftar_rencana_pemetaan_id",
                table: "daftar_rencana",
                column: "pemetaan_id",
                unique: true);
        }
    }
}
