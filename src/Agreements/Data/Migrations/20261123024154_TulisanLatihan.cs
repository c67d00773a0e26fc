using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Agreements.Data.Migrations
{
    /// <inheritdoc />
    public partial class TulisanLatihan : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "diserahkan_pada",
                table: "simulasi",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "tulisan",
                table: "simulasi",
                type: "jsonb",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "diserahkan_pada",
                table: "simulasi");

            migrationBuilder.DropColumn(
                name: "tulisan",
                table: "simulasi");
        }
    }
}
