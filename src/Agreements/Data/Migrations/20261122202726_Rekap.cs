using System;
using Ksd.Agreements.Data.Register;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Agreements.Data.Migrations
{
    /// <inheritdoc />
    public partial class Rekap : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "keterangan",
                table: "register_asal",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "register_lembar",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    nama_berkas = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    jenis_media = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    sidik_kepala = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    pemetaan = table.Column<string>(type: "jsonb", nullable: false),
                    pemetaan_ditetapkan = table.Column<bool>(type: "boolean", nullable: false),
                    daftar_koreksi = table.Column<string>(type: "jsonb", nullable: false),
                    dicatat_oleh = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    dicatat_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_register_lembar", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_register_lembar_region_code_sidik_kepala_id",
                table: "register_lembar",
                columns: new[] { "region_code", "sidik_kepala", "id" });

            migrationBuilder.EnableRekap();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DisableRekap();

            migrationBuilder.DropTable(
                name: "register_lembar");

            migrationBuilder.DropColumn(
                name: "keterangan",
                table: "register_asal");
        }
    }
}
