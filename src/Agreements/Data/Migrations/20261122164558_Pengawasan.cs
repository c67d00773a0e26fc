using System;
using Ksd.Agreements.Data.Pengawasan;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Agreements.Data.Migrations
{
    /// <inheritdoc />
    public partial class Pengawasan : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "pengawasan_kabar",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    kunci = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    tanggal = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pengawasan_kabar", x => new { x.region_code, x.kunci });
                });

            migrationBuilder.EnablePengawasan();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DisablePengawasan();

            migrationBuilder.DropTable(
                name: "pengawasan_kabar");
        }
    }
}
