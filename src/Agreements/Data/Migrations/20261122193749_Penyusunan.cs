using System;
using Ksd.Agreements.Data.Penyusunan;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Agreements.Data.Migrations
{
    /// <inheritdoc />
    public partial class Penyusunan : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "rancangan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kerja_sama_id = table.Column<Guid>(type: "uuid", nullable: false),
                    naskah_id = table.Column<Guid>(type: "uuid", nullable: true),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    templat = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    nama_templat = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    macam = table.Column<string>(type: "text", nullable: false),
                    judul = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    versi = table.Column<int>(type: "integer", nullable: false),
                    isian = table.Column<string>(type: "jsonb", nullable: false),
                    rakitan = table.Column<string>(type: "jsonb", nullable: false),
                    kode_verifikasi = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    versi_disepakati = table.Column<int>(type: "integer", nullable: true),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    disepakati_oleh = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    disepakati_jabatan = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    disepakati_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    alasan_peringatan = table.Column<string>(type: "jsonb", nullable: false),
                    dicatat_oleh = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    dicatat_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rancangan", x => x.id);
                    table.ForeignKey(
                        name: "fk_rancangan_kerja_sama_kerja_sama_id",
                        column: x => x.kerja_sama_id,
                        principalTable: "kerja_sama",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "teks_baku",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    macam = table.Column<string>(type: "text", nullable: false),
                    kode = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    versi = table.Column<int>(type: "integer", nullable: false),
                    teks = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_teks_baku", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "rancangan_tanggapan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    rancangan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    versi = table.Column<int>(type: "integer", nullable: false),
                    butir = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    tempat = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    isi = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: false),
                    usulan = table.Column<string>(type: "jsonb", nullable: true),
                    peran = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    oleh = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    jabatan = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    dicatat_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    jawaban = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: true),
                    dijawab_oleh = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    dijawab_jabatan = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    dijawab_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rancangan_tanggapan", x => x.id);
                    table.ForeignKey(
                        name: "fk_rancangan_tanggapan_rancangan_rancangan_id",
                        column: x => x.rancangan_id,
                        principalTable: "rancangan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rancangan_versi",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    rancangan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    ke = table.Column<int>(type: "integer", nullable: false),
                    isi = table.Column<string>(type: "jsonb", nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    catatan = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    oleh = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    jabatan = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    dicatat_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rancangan_versi", x => x.id);
                    table.ForeignKey(
                        name: "fk_rancangan_versi_rancangan_rancangan_id",
                        column: x => x.rancangan_id,
                        principalTable: "rancangan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "teks_baku_versi",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    teks_baku_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    ke = table.Column<int>(type: "integer", nullable: false),
                    teks = table.Column<string>(type: "text", nullable: true),
                    alasan = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    oleh = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    jabatan = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    dicatat_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_teks_baku_versi", x => x.id);
                    table.ForeignKey(
                        name: "fk_teks_baku_versi_teks_baku_teks_baku_id",
                        column: x => x.teks_baku_id,
                        principalTable: "teks_baku",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_rancangan_kerja_sama_id_id",
                table: "rancangan",
                columns: new[] { "kerja_sama_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_rancangan_kode_verifikasi",
                table: "rancangan",
                column: "kode_verifikasi",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_rancangan_naskah_id",
                table: "rancangan",
                column: "naskah_id",
                unique: true,
                filter: "status = 'Disepakati' AND naskah_id IS NOT NULL AND macam NOT IN ('Lainnya', 'SuratKuasa')");

            migrationBuilder.CreateIndex(
                name: "ix_rancangan_tanggapan_rancangan_id_id",
                table: "rancangan_tanggapan",
                columns: new[] { "rancangan_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_rancangan_versi_rancangan_id_ke",
                table: "rancangan_versi",
                columns: new[] { "rancangan_id", "ke" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_teks_baku_region_code_macam_kode",
                table: "teks_baku",
                columns: new[] { "region_code", "macam", "kode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_teks_baku_versi_teks_baku_id_ke",
                table: "teks_baku_versi",
                columns: new[] { "teks_baku_id", "ke" },
                unique: true);

            migrationBuilder.EnablePenyusunan();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "rancangan_tanggapan");

            migrationBuilder.DropTable(
                name: "rancangan_versi");

            migrationBuilder.DropTable(
                name: "teks_baku_versi");

            migrationBuilder.DropTable(
                name: "rancangan");

            migrationBuilder.DropTable(
                name: "teks_baku");
        }
    }
}
