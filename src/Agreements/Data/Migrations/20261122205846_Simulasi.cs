using System;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Agreements.Data.Migrations
{
    /// <inheritdoc />
    public partial class Simulasi : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "simulasi",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    jenis = table.Column<string>(type: "text", nullable: false),
                    oleh = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    daftar_jawaban = table.Column<string>(type: "jsonb", nullable: false),
                    percobaan = table.Column<int>(type: "integer", nullable: false),
                    dicatat_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_simulasi", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_simulasi_region_code_oleh_id",
                table: "simulasi",
                columns: new[] { "region_code", "oleh", "id" });

            migrationBuilder.EnableRegionIsolation("simulasi");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "simulasi");
        }
    }
}
