using System;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Mapping.Data.Migrations
{
    /// <inheritdoc />
    public partial class AddRencanaDanProfil : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "tahun_rencana",
                table: "pemetaan",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "batas_tercatat",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    impor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kode_a = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    kode_b = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    keadaan = table.Column<string>(type: "text", nullable: false),
                    sumber = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_batas_tercatat", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dokumen_rencana",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    jenis = table.Column<string>(type: "text", nullable: false),
                    nomor = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    judul = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    tahun_mulai = table.Column<int>(type: "integer", nullable: false),
                    tahun_selesai = table.Column<int>(type: "integer", nullable: false),
                    departemen = table.Column<string>(type: "text", nullable: true),
                    sumber = table.Column<string>(type: "text", nullable: true),
                    contoh = table.Column<bool>(type: "boolean", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    berlaku_dari = table.Column<DateOnly>(type: "date", nullable: true),
                    berlaku_sampai = table.Column<DateOnly>(type: "date", nullable: true),
                    menggantikan_id = table.Column<Guid>(type: "uuid", nullable: true),
                    jumlah_simpul = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dokumen_rencana", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "impor_lembar",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    jenis = table.Column<string>(type: "text", nullable: false),
                    sasaran_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nama_berkas = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    jumlah_baris = table.Column<int>(type: "integer", nullable: false),
                    oleh = table.Column<string>(type: "text", nullable: false),
                    jabatan = table.Column<string>(type: "text", nullable: false),
                    pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_impor_lembar", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "profil_wilayah",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    impor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kode_wilayah = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    nama_wilayah = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    kode_urusan = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    aspek = table.Column<string>(type: "text", nullable: false),
                    tingkat = table.Column<int>(type: "integer", nullable: false),
                    uraian = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    sumber = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    tahun = table.Column<int>(type: "integer", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_profil_wilayah", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "simpul_rencana",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dokumen_rencana_id = table.Column<Guid>(type: "uuid", nullable: false),
                    induk_id = table.Column<Guid>(type: "uuid", nullable: true),
                    jenis = table.Column<string>(type: "text", nullable: false),
                    kode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    uraian = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    urutan = table.Column<int>(type: "integer", nullable: false),
                    satuan = table.Column<string>(type: "text", nullable: true),
                    nilai_awal = table.Column<decimal>(type: "numeric", nullable: true),
                    tahun_awal = table.Column<int>(type: "integer", nullable: true),
                    target = table.Column<decimal>(type: "numeric", nullable: true),
                    tahun_target = table.Column<int>(type: "integer", nullable: true),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_simpul_rencana", x => x.id);
                    table.ForeignKey(
                        name: "fk_simpul_rencana_dokumen_rencana_dokumen_rencana_id",
                        column: x => x.dokumen_rencana_id,
                        principalTable: "dokumen_rencana",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_batas_tercatat_region_code_kode_a",
                table: "batas_tercatat",
                columns: new[] { "region_code", "kode_a" });

            migrationBuilder.CreateIndex(
                name: "ix_batas_tercatat_region_code_kode_b",
                table: "batas_tercatat",
                columns: new[] { "region_code", "kode_b" });

            migrationBuilder.CreateIndex(
                name: "ix_dokumen_rencana_region_code_id",
                table: "dokumen_rencana",
                columns: new[] { "region_code", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_impor_lembar_region_code_jenis_sasaran_id_sha256",
                table: "impor_lembar",
                columns: new[] { "region_code", "jenis", "sasaran_id", "sha256" });

            migrationBuilder.CreateIndex(
                name: "ix_profil_wilayah_region_code_id",
                table: "profil_wilayah",
                columns: new[] { "region_code", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_profil_wilayah_region_code_kode_urusan_kode_wilayah",
                table: "profil_wilayah",
                columns: new[] { "region_code", "kode_urusan", "kode_wilayah" });

            migrationBuilder.CreateIndex(
                name: "ix_profil_wilayah_region_code_kode_wilayah_id",
                table: "profil_wilayah",
                columns: new[] { "region_code", "kode_wilayah", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_simpul_rencana_dokumen_rencana_id_kode",
                table: "simpul_rencana",
                columns: new[] { "dokumen_rencana_id", "kode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_simpul_rencana_dokumen_rencana_id_urutan",
                table: "simpul_rencana",
                columns: new[] { "dokumen_rencana_id", "urutan" });

            migrationBuilder.CreateIndex(
                name: "ix_simpul_rencana_induk_id_urutan",
                table: "simpul_rencana",
                columns: new[] { "induk_id", "urutan" });

            migrationBuilder.EnableInsertOnlyRegionIsolation("batas_tercatat");
            migrationBuilder.EnableRegionIsolation("dokumen_rencana");
            migrationBuilder.EnableInsertOnlyRegionIsolation("impor_lembar");
            migrationBuilder.EnableInsertOnlyRegionIsolation("profil_wilayah");
            migrationBuilder.EnableRegionIsolation("simpul_rencana");

            // Forced isolation hides the rows even from the owner of the table.
            migrationBuilder.Sql("""
                ALTER TABLE pemetaan NO FORCE ROW LEVEL SECURITY;
                UPDATE pemetaan SET tahun_rencana = tahun + 1;
                ALTER TABLE pemetaan FORCE ROW LEVEL SECURITY;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "batas_tercatat");

            migrationBuilder.DropTable(
                name: "impor_lembar");

            migrationBuilder.DropTable(
                name: "profil_wilayah");

            migrationBuilder.DropTable(
                name: "simpul_rencana");

            migrationBuilder.DropTable(
                name: "dokumen_rencana");

            migrationBuilder.DropColumn(
                name: "tahun_rencana",
                table: "pemetaan");
        }
    }
}
