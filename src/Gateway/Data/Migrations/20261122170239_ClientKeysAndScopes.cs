using System;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Gateway.Data.Migrations
{
    /// <inheritdoc />
    public partial class ClientKeysAndScopes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "previous_secret_hash",
                table: "client",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "previous_secret_until",
                table: "client",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string[]>(
                name: "scopes",
                table: "client",
                type: "text[]",
                nullable: false,
                // Clients registered before scopes go on as they were.
                defaultValue: new[]
                {
                    "agreements:baca", "agreements:tulis", "evaluation:baca", "evaluation:tulis",
                    "gateway:baca", "gateway:tulis", "mapping:baca", "mapping:tulis",
                });

            migrationBuilder.CreateTable(
                name: "client_key",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    kid = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    jwk = table.Column<string>(type: "jsonb", nullable: false),
                    added_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    removed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_client_key", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "revocation",
                columns: table => new
                {
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_revocation", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "used_assertion",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_used_assertion", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_client_key_client_id_kid",
                table: "client_key",
                columns: new[] { "client_id", "kid" },
                unique: true,
                filter: "removed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_revocation_at",
                table: "revocation",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_used_assertion_expires_at",
                table: "used_assertion",
                column: "expires_at");

            migrationBuilder.EnableRegionIsolation("client_key");
            migrationBuilder.GrantAll("revocation");
            migrationBuilder.GrantAll("used_assertion");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "client_key");

            migrationBuilder.DropTable(
                name: "revocation");

            migrationBuilder.DropTable(
                name: "used_assertion");

            migrationBuilder.DropColumn(
                name: "previous_secret_hash",
                table: "client");

            migrationBuilder.DropColumn(
                name: "previous_secret_until",
                table: "client");

            migrationBuilder.DropColumn(
                name: "scopes",
                table: "client");
        }
    }
}
