using Ksd.ServiceDefaults.Data;
﻿using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Evaluation.Data.Migrations
{
    /// <inheritdoc />
    public partial class Laporan : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "daftar_rencana_tahunan",
                table: "rencana_kerja",
                type: "jsonb",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "jenis_naskah",
                table: "rencana_kerja",
                type: "text",
                nullable: false,
                defaultValue: "PerjanjianKerjaSama");

            migrationBuilder.AddColumn<Guid>(
                name: "kandidat_id",
                table: "rencana_kerja",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "nilai",
                table: "rencana_kerja",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "rencana_item_id",
                table: "rencana_kerja",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<List<string>>(
                name: "urusan",
                table: "rencana_kerja",
                type: "text[]",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<int>(
                name: "versi_ditetapkan",
                table: "rencana_kerja",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "antrean_portofolio",
                columns: table => new
                {
                    fakta_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kerja_sama_id = table.Column<Guid>(type: "uuid", nullable: false),
                    wilayah = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_antrean_portofolio", x => x.fakta_id);
                });

            migrationBuilder.CreateTable(
                name: "blokir_luar_negeri",
                columns: table => new
                {
                    naskah_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tahun = table.Column<int>(type: "integer", nullable: false),
                    kerja_sama_id = table.Column<Guid>(type: "uuid", nullable: false),
                    judul = table.Column<string>(type: "text", nullable: false),
                    sejak = table.Column<DateOnly>(type: "date", nullable: false),
                    dicabut_pada = table.Column<DateOnly>(type: "date", nullable: true),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_blokir_luar_negeri", x => new { x.naskah_id, x.tahun });
                });

            migrationBuilder.CreateTable(
                name: "bukti",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    rencana_kerja_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    jenis_media = table.Column<string>(type: "text", nullable: false),
                    nama_berkas = table.Column<string>(type: "text", nullable: false),
                    ukuran = table.Column<long>(type: "bigint", nullable: false),
                    oleh = table.Column<string>(type: "text", nullable: false),
                    diunggah_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bukti", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "catatan_fakta",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kerja_sama_id = table.Column<Guid>(type: "uuid", nullable: false),
                    versi = table.Column<long>(type: "bigint", nullable: false),
                    pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    isi = table.Column<string>(type: "jsonb", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catatan_fakta", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "instrumen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    jenis = table.Column<string>(type: "text", nullable: false),
                    versi = table.Column<int>(type: "integer", nullable: false),
                    berlaku_sejak = table.Column<DateOnly>(type: "date", nullable: false),
                    daftar_butir = table.Column<string>(type: "jsonb", nullable: false),
                    oleh = table.Column<string>(type: "text", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_instrumen", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kewajiban_kerja_sama",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    isi = table.Column<string>(type: "text", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kewajiban_kerja_sama", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "laporan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    rencana_kerja_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kerja_sama_id = table.Column<Guid>(type: "uuid", nullable: false),
                    naskah_id = table.Column<Guid>(type: "uuid", nullable: false),
                    departemen = table.Column<string>(type: "text", nullable: false),
                    pelapor = table.Column<string>(type: "text", nullable: false),
                    nama_pelapor = table.Column<string>(type: "text", nullable: false),
                    kode_periode = table.Column<string>(type: "text", nullable: false),
                    periode_mulai = table.Column<DateOnly>(type: "date", nullable: false),
                    periode_selesai = table.Column<DateOnly>(type: "date", nullable: false),
                    batas_akhir = table.Column<DateOnly>(type: "date", nullable: false),
                    langkah = table.Column<string>(type: "text", nullable: false),
                    diterima_pada = table.Column<DateOnly>(type: "date", nullable: true),
                    daftar_catatan = table.Column<string>(type: "jsonb", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_laporan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "pengingat",
                columns: table => new
                {
                    rencana_kerja_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kode_periode = table.Column<string>(type: "text", nullable: false),
                    sifat = table.Column<string>(type: "text", nullable: false),
                    tanggal = table.Column<DateOnly>(type: "date", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pengingat", x => new { x.rencana_kerja_id, x.kode_periode, x.sifat });
                });

            migrationBuilder.CreateTable(
                name: "perubahan_naskah",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    versi_naskah = table.Column<int>(type: "integer", nullable: false),
                    berakhir = table.Column<DateOnly>(type: "date", nullable: true),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_perubahan_naskah", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "putaran_harian",
                columns: table => new
                {
                    wilayah = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    terakhir = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_putaran_harian", x => x.wilayah);
                });

            migrationBuilder.CreateTable(
                name: "versi_rencana_kerja",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    rencana_kerja_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nomor = table.Column<int>(type: "integer", nullable: false),
                    versi_naskah = table.Column<int>(type: "integer", nullable: false),
                    oleh = table.Column<string>(type: "text", nullable: false),
                    ditetapkan_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    daftar_indikator = table.Column<string>(type: "jsonb", nullable: false),
                    daftar_kegiatan = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_versi_rencana_kerja", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_bukti_rencana_kerja_id_sha256",
                table: "bukti",
                columns: new[] { "rencana_kerja_id", "sha256" });

            migrationBuilder.CreateIndex(
                name: "ix_catatan_fakta_kerja_sama_id",
                table: "catatan_fakta",
                column: "kerja_sama_id");

            migrationBuilder.CreateIndex(
                name: "ix_catatan_fakta_region_code_kerja_sama_id_id",
                table: "catatan_fakta",
                columns: new[] { "region_code", "kerja_sama_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_instrumen_region_code_jenis_versi",
                table: "instrumen",
                columns: new[] { "region_code", "jenis", "versi" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_laporan_kerja_sama_id",
                table: "laporan",
                column: "kerja_sama_id");

            migrationBuilder.CreateIndex(
                name: "ix_laporan_region_code_departemen_id",
                table: "laporan",
                columns: new[] { "region_code", "departemen", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_laporan_region_code_id",
                table: "laporan",
                columns: new[] { "region_code", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_laporan_rencana_kerja_id_kode_periode_pelapor_nama_pelapor",
                table: "laporan",
                columns: new[] { "rencana_kerja_id", "kode_periode", "pelapor", "nama_pelapor" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_versi_rencana_kerja_rencana_kerja_id_nomor",
                table: "versi_rencana_kerja",
                columns: new[] { "rencana_kerja_id", "nomor" },
                unique: true);

            migrationBuilder.EnableRegionIsolation("versi_rencana_kerja");
            migrationBuilder.EnableRegionIsolation("laporan");
            migrationBuilder.EnableRegionIsolation("bukti");
            migrationBuilder.EnableRegionIsolation("instrumen");
            migrationBuilder.EnableRegionIsolation("pengingat");
            migrationBuilder.EnableRegionIsolation("blokir_luar_negeri");
            migrationBuilder.EnableRegionIsolation("perubahan_naskah");
            migrationBuilder.EnableRegionIsolation("kewajiban_kerja_sama");
            migrationBuilder.EnableInsertOnlyRegionIsolation("catatan_fakta");
            migrationBuilder.GrantAll("antrean_portofolio");
            migrationBuilder.GrantAll("putaran_harian");

            // A fact and its place in the queue are one change, whoever writes the fact.
            migrationBuilder.Sql("""
                CREATE FUNCTION antre_portofolio() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    INSERT INTO antrean_portofolio (fakta_id, kerja_sama_id, wilayah) VALUES (new.id, new.kerja_sama_id, new.region_code);
                    RETURN NULL;
                END $$;
                CREATE TRIGGER antre_portofolio AFTER INSERT ON catatan_fakta FOR EACH ROW EXECUTE FUNCTION antre_portofolio();
                """);
            migrationBuilder.Sql("INSERT INTO putaran_harian (wilayah, terakhir) SELECT DISTINCT region_code, date '1901-01-01' FROM rencana_kerja");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP FUNCTION antre_portofolio() CASCADE;");

            migrationBuilder.DropTable(
                name: "antrean_portofolio");

            migrationBuilder.DropTable(
                name: "blokir_luar_negeri");

            migrationBuilder.DropTable(
                name: "bukti");

            migrationBuilder.DropTable(
                name: "catatan_fakta");

            migrationBuilder.DropTable(
                name: "instrumen");

            migrationBuilder.DropTable(
                name: "kewajiban_kerja_sama");

            migrationBuilder.DropTable(
                name: "laporan");

            migrationBuilder.DropTable(
                name: "pengingat");

            migrationBuilder.DropTable(
                name: "perubahan_naskah");

            migrationBuilder.DropTable(
                name: "putaran_harian");

            migrationBuilder.DropTable(
                name: "versi_rencana_kerja");

            migrationBuilder.DropColumn(
                name: "daftar_rencana_tahunan",
                table: "rencana_kerja");

            migrationBuilder.DropColumn(
                name: "jenis_naskah",
                table: "rencana_kerja");

            migrationBuilder.DropColumn(
                name: "kandidat_id",
                table: "rencana_kerja");

            migrationBuilder.DropColumn(
                name: "nilai",
                table: "rencana_kerja");

            migrationBuilder.DropColumn(
                name: "rencana_item_id",
                table: "rencana_kerja");

            migrationBuilder.DropColumn(
                name: "urusan",
                table: "rencana_kerja");

            migrationBuilder.DropColumn(
                name: "versi_ditetapkan",
                table: "rencana_kerja");
        }
    }
}
