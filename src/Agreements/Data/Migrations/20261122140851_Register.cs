using System;
using Ksd.Agreements.Data.Register;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Agreements.Data.Migrations
{
    /// <inheritdoc />
    public partial class Register : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "register_asal",
                columns: table => new
                {
                    naskah_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    impor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nomor_baris = table.Column<int>(type: "integer", nullable: false),
                    mutu = table.Column<string>(type: "text", nullable: false),
                    jenis_tertulis = table.Column<string>(type: "text", nullable: true),
                    urusan_tertulis = table.Column<string>(type: "text", nullable: true),
                    lokasi = table.Column<string>(type: "text", nullable: true),
                    sumber = table.Column<string>(type: "text", nullable: true),
                    daftar_aturan = table.Column<string[]>(type: "text[]", nullable: false),
                    pertanyaan = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_register_asal", x => x.naskah_id);
                });

            migrationBuilder.CreateTable(
                name: "register_impor",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    nama_berkas = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ukuran = table.Column<long>(type: "bigint", nullable: false),
                    uji_coba = table.Column<bool>(type: "boolean", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    jumlah_baris = table.Column<int>(type: "integer", nullable: false),
                    baris_selesai = table.Column<int>(type: "integer", nullable: false),
                    diterima = table.Column<int>(type: "integer", nullable: false),
                    peringatan = table.Column<int>(type: "integer", nullable: false),
                    duplikat = table.Column<int>(type: "integer", nullable: false),
                    ditolak = table.Column<int>(type: "integer", nullable: false),
                    mutu_a = table.Column<int>(type: "integer", nullable: false),
                    mutu_b = table.Column<int>(type: "integer", nullable: false),
                    mutu_c = table.Column<int>(type: "integer", nullable: false),
                    mutu_d = table.Column<int>(type: "integer", nullable: false),
                    percobaan = table.Column<int>(type: "integer", nullable: false),
                    diminta_oleh = table.Column<string>(type: "text", nullable: false),
                    jabatan = table.Column<string>(type: "text", nullable: false),
                    diminta_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    mulai_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    selesai_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_register_impor", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "register_impor_antrean",
                columns: table => new
                {
                    impor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    wilayah = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_register_impor_antrean", x => x.impor_id);
                });

            migrationBuilder.CreateTable(
                name: "register_kunci",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    kunci = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    naskah_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kerja_sama_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_register_kunci", x => new { x.region_code, x.kunci });
                });

            migrationBuilder.CreateTable(
                name: "register_impor_baris",
                columns: table => new
                {
                    impor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nomor = table.Column<int>(type: "integer", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    mutu = table.Column<string>(type: "text", nullable: true),
                    naskah_id = table.Column<Guid>(type: "uuid", nullable: true),
                    kerja_sama_id = table.Column<Guid>(type: "uuid", nullable: true),
                    duplikat_baris = table.Column<int>(type: "integer", nullable: true),
                    daftar_catatan = table.Column<string>(type: "jsonb", nullable: false),
                    isi = table.Column<string[]>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_register_impor_baris", x => new { x.impor_id, x.nomor });
                    table.ForeignKey(
                        name: "fk_register_impor_baris_register_impor_impor_id",
                        column: x => x.impor_id,
                        principalTable: "register_impor",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_register_impor_region_code_id",
                table: "register_impor",
                columns: new[] { "region_code", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_register_impor_baris_impor_id_status_nomor",
                table: "register_impor_baris",
                columns: new[] { "impor_id", "status", "nomor" });

            migrationBuilder.CreateIndex(
                name: "ix_register_kunci_naskah_id",
                table: "register_kunci",
                column: "naskah_id");

            migrationBuilder.EnableRegister();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DisableRegister();

            migrationBuilder.DropTable(
                name: "register_asal");

            migrationBuilder.DropTable(
                name: "register_impor_antrean");

            migrationBuilder.DropTable(
                name: "register_impor_baris");

            migrationBuilder.DropTable(
                name: "register_kunci");

            migrationBuilder.DropTable(
                name: "register_impor");
        }
    }
}
