using System;
using Ksd.Agreements.Data.BukuPihak;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Agreements.Data.Migrations
{
    /// <inheritdoc />
    public partial class Pihak : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "akses_data_pribadi",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    petugas_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kerja_sama_id = table.Column<Guid>(type: "uuid", nullable: false),
                    oleh = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    jabatan = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    keperluan = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_akses_data_pribadi", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "jabatan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    nama = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    perangkat_daerah = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_jabatan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "petugas_penghubung",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    kerja_sama_id = table.Column<Guid>(type: "uuid", nullable: false),
                    pihak_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nama = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    jabatan = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    nomor_surat_tugas = table.Column<string>(type: "text", nullable: true),
                    nik = table.Column<string>(type: "text", nullable: true),
                    telepon = table.Column<string>(type: "text", nullable: true),
                    surel = table.Column<string>(type: "text", nullable: true),
                    mulai = table.Column<DateOnly>(type: "date", nullable: false),
                    sampai = table.Column<DateOnly>(type: "date", nullable: true),
                    dicatat_oleh = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_petugas_penghubung", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "pihak",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    nama = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    kelas = table.Column<string>(type: "text", nullable: false),
                    wilayah = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    daftar_kunci = table.Column<string[]>(type: "text[]", nullable: false),
                    identitas = table.Column<string[]>(type: "text[]", nullable: false),
                    daftar_nama = table.Column<string>(type: "jsonb", nullable: false),
                    daftar_kelas = table.Column<string>(type: "jsonb", nullable: false),
                    daftar_surat_legal = table.Column<string>(type: "jsonb", nullable: false),
                    daftar_pailit = table.Column<string>(type: "jsonb", nullable: false),
                    pailit = table.Column<bool>(type: "boolean", nullable: false),
                    digabung_ke_id = table.Column<Guid>(type: "uuid", nullable: true),
                    dicatat_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    dicatat_oleh = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pihak", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "pihak_gabung",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    pihak_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sasaran_id = table.Column<Guid>(type: "uuid", nullable: false),
                    alasan = table.Column<string>(type: "text", nullable: false),
                    diusulkan_oleh = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    diusulkan_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    hasil = table.Column<string>(type: "text", nullable: false),
                    diputuskan_oleh = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    jabatan = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    alasan_keputusan = table.Column<string>(type: "text", nullable: true),
                    diputuskan_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pihak_gabung", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "tim_koordinasi",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    nomor_keputusan = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    mulai = table.Column<DateOnly>(type: "date", nullable: false),
                    sampai = table.Column<DateOnly>(type: "date", nullable: true),
                    daftar_anggota = table.Column<string>(type: "jsonb", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tim_koordinasi", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "pemangku_jabatan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    jabatan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subjek = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    nama = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kapasitas = table.Column<string>(type: "text", nullable: false),
                    nomor_keputusan = table.Column<string>(type: "text", nullable: false),
                    mulai = table.Column<DateOnly>(type: "date", nullable: false),
                    sampai = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pemangku_jabatan", x => x.id);
                    table.ForeignKey(
                        name: "fk_pemangku_jabatan_jabatan_jabatan_id",
                        column: x => x.jabatan_id,
                        principalTable: "jabatan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_akses_data_pribadi_region_code_id",
                table: "akses_data_pribadi",
                columns: new[] { "region_code", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_jabatan_region_code_nama_perangkat_daerah",
                table: "jabatan",
                columns: new[] { "region_code", "nama", "perangkat_daerah" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_pemangku_jabatan_jabatan_id",
                table: "pemangku_jabatan",
                column: "jabatan_id");

            migrationBuilder.CreateIndex(
                name: "ix_pemangku_jabatan_region_code_subjek",
                table: "pemangku_jabatan",
                columns: new[] { "region_code", "subjek" });

            migrationBuilder.CreateIndex(
                name: "ix_petugas_penghubung_kerja_sama_id",
                table: "petugas_penghubung",
                column: "kerja_sama_id");

            migrationBuilder.CreateIndex(
                name: "ix_pihak_pailit",
                table: "pihak",
                column: "region_code",
                filter: "pailit");

            migrationBuilder.CreateIndex(
                name: "ix_pihak_region_code_id",
                table: "pihak",
                columns: new[] { "region_code", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_pihak_region_code_kelas_id",
                table: "pihak",
                columns: new[] { "region_code", "kelas", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_pihak_region_code_wilayah",
                table: "pihak",
                columns: new[] { "region_code", "wilayah" },
                unique: true,
                filter: "wilayah IS NOT NULL AND digabung_ke_id IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_pihak_gabung_pihak_id_sasaran_id",
                table: "pihak_gabung",
                columns: new[] { "pihak_id", "sasaran_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_pihak_gabung_region_code_hasil_id",
                table: "pihak_gabung",
                columns: new[] { "region_code", "hasil", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_tim_koordinasi_region_code_mulai",
                table: "tim_koordinasi",
                columns: new[] { "region_code", "mulai" });

            migrationBuilder.EnablePihak();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DisablePihak();

            migrationBuilder.DropTable(
                name: "akses_data_pribadi");

            migrationBuilder.DropTable(
                name: "pemangku_jabatan");

            migrationBuilder.DropTable(
                name: "petugas_penghubung");

            migrationBuilder.DropTable(
                name: "pihak");

            migrationBuilder.DropTable(
                name: "pihak_gabung");

            migrationBuilder.DropTable(
                name: "tim_koordinasi");

            migrationBuilder.DropTable(
                name: "jabatan");
        }
    }
}
