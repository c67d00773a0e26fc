using System;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Mapping.Data.Migrations
{
    /// <inheritdoc />
    public partial class AddJadwalDanTriase : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "para_peserta",
                table: "pemetaan",
                type: "jsonb",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<DateOnly>(
                name: "target_keputusan",
                table: "pemetaan",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "target_penilaian",
                table: "pemetaan",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "target_triase",
                table: "pemetaan",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "alasan_penolakan",
                table: "kandidat",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "lampiran_kandidat",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kandidat_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nama_berkas = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    jenis_media = table.Column<string>(type: "text", nullable: false),
                    ukuran = table.Column<long>(type: "bigint", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    oleh = table.Column<string>(type: "text", nullable: false),
                    pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lampiran_kandidat", x => x.id);
                    table.ForeignKey(
                        name: "fk_lampiran_kandidat_kandidat_kandidat_id",
                        column: x => x.kandidat_id,
                        principalTable: "kandidat",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "lembar_triase",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pemetaan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    disusun_oleh = table.Column<string>(type: "text", nullable: false),
                    jabatan_penyusun = table.Column<string>(type: "text", nullable: false),
                    disusun_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    disahkan_oleh = table.Column<string>(type: "text", nullable: true),
                    jabatan_pengesah = table.Column<string>(type: "text", nullable: true),
                    disahkan_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    daftar_putusan = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lembar_triase", x => x.id);
                    table.ForeignKey(
                        name: "fk_lembar_triase_pemetaan_pemetaan_id",
                        column: x => x.pemetaan_id,
                        principalTable: "pemetaan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_lampiran_kandidat_kandidat_id_sha256",
                table: "lampiran_kandidat",
                columns: new[] { "kandidat_id", "sha256" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_lembar_triase_pemetaan_id",
                table: "lembar_triase",
                column: "pemetaan_id");

            migrationBuilder.CreateIndex(
                name: "ix_lembar_triase_region_code_id",
                table: "lembar_triase",
                columns: new[] { "region_code", "id" });

            // Forced isolation hides the rows even from the owner of the table.
            migrationBuilder.Sql("""
                ALTER TABLE kandidat NO FORCE ROW LEVEL SECURITY;
                UPDATE kandidat SET alasan_penolakan = triase ->> 'Alasan' WHERE triase IS NOT NULL;
                ALTER TABLE kandidat FORCE ROW LEVEL SECURITY;
                """);
            migrationBuilder.EnableRegionIsolation("lampiran_kandidat");
            migrationBuilder.EnableRegionIsolation("lembar_triase");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "lampiran_kandidat");

            migrationBuilder.DropTable(
                name: "lembar_triase");

            migrationBuilder.DropColumn(
                name: "para_peserta",
                table: "pemetaan");

            migrationBuilder.DropColumn(
                name: "target_keputusan",
                table: "pemetaan");

            migrationBuilder.DropColumn(
                name: "target_penilaian",
                table: "pemetaan");

            migrationBuilder.DropColumn(
                name: "target_triase",
                table: "pemetaan");

            migrationBuilder.DropColumn(
                name: "alasan_penolakan",
                table: "kandidat");
        }
    }
}
