using Ksd.Agreements.Data.Irisan;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Agreements.Data.Migrations
{
    /// <inheritdoc />
    public partial class Irisan : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_kerja_sama_kunci_mitra",
                table: "kerja_sama");

            migrationBuilder.EnableIrisan();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DisableIrisan();

            migrationBuilder.CreateIndex(
                name: "ix_kerja_sama_kunci_mitra",
                table: "kerja_sama",
                column: "kunci_mitra")
                .Annotation("Npgsql:IndexMethod", "gin");
        }
    }
}
