using System;
using Ksd.Agreements.Data.Penyusunan;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Agreements.Data.Migrations
{
    /// <inheritdoc />
    public partial class KirimanDanTandaTangan : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "pemeriksaan_tanda_tangan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kerja_sama_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dokumen_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    daftar_hasil = table.Column<string>(type: "jsonb", nullable: false),
                    oleh = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    jabatan = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    dicatat_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pemeriksaan_tanda_tangan", x => x.id);
                    table.ForeignKey(
                        name: "fk_pemeriksaan_tanda_tangan_dokumen_dokumen_id",
                        column: x => x.dokumen_id,
                        principalTable: "dokumen",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rancangan_kiriman",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    rancangan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    versi = table.Column<int>(type: "integer", nullable: false),
                    nama_berkas = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    daftar_perubahan = table.Column<string>(type: "jsonb", nullable: false),
                    daftar_komentar = table.Column<string>(type: "jsonb", nullable: false),
                    oleh = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    jabatan = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    dicatat_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rancangan_kiriman", x => x.id);
                    table.ForeignKey(
                        name: "fk_rancangan_kiriman_rancangan_rancangan_id",
                        column: x => x.rancangan_id,
                        principalTable: "rancangan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_pemeriksaan_tanda_tangan_dokumen_id_id",
                table: "pemeriksaan_tanda_tangan",
                columns: new[] { "dokumen_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_rancangan_kiriman_rancangan_id_id",
                table: "rancangan_kiriman",
                columns: new[] { "rancangan_id", "id" });

            migrationBuilder.EnableKirimanDanTandaTangan();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "pemeriksaan_tanda_tangan");

            migrationBuilder.DropTable(
                name: "rancangan_kiriman");
        }
    }
}
