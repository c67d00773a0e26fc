using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Agreements.Data.Migrations
{
    /// <inheritdoc />
    public partial class Acara : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "acara_id",
                table: "kerja_sama",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_kerja_sama_region_code_acara_id_id",
                table: "kerja_sama",
                columns: new[] { "region_code", "acara_id", "id" },
                filter: "acara_id IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_kerja_sama_region_code_acara_id_id",
                table: "kerja_sama");

            migrationBuilder.DropColumn(
                name: "acara_id",
                table: "kerja_sama");
        }
    }
}
