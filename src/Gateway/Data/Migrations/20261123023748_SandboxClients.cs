using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Gateway.Data.Migrations
{
    /// <inheritdoc />
    public partial class SandboxClients : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "sandbox_region",
                table: "client",
                type: "character varying(13)",
                maxLength: 13,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "sandbox_region",
                table: "client");
        }
    }
}
