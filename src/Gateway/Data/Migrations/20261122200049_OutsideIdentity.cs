using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Gateway.Data.Migrations
{
    /// <inheritdoc />
    public partial class OutsideIdentity : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "outside_issuer",
                table: "person",
                type: "character varying(255)",
                maxLength: 255,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "outside_subject",
                table: "person",
                type: "character varying(255)",
                maxLength: 255,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_person_outside_issuer_outside_subject",
                table: "person",
                columns: new[] { "outside_issuer", "outside_subject" },
                unique: true,
                filter: "outside_subject IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_person_outside_issuer_outside_subject",
                table: "person");

            migrationBuilder.DropColumn(
                name: "outside_issuer",
                table: "person");

            migrationBuilder.DropColumn(
                name: "outside_subject",
                table: "person");
        }
    }
}
