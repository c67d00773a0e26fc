using System;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Mapping.Data.Migrations
{
    /// <inheritdoc />
    public partial class AddSalinanRencanaKerja : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "salinan_rencana_kerja",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kerja_sama_id = table.Column<Guid>(type: "uuid", nullable: false),
                    naskah_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_salinan_rencana_kerja", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_salinan_rencana_kerja_kerja_sama_id",
                table: "salinan_rencana_kerja",
                column: "kerja_sama_id");

            migrationBuilder.EnableRegionIsolation("salinan_rencana_kerja");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "salinan_rencana_kerja");
        }
    }
}
