using System;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Gateway.Data.Migrations
{
    /// <inheritdoc />
    public partial class People : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // The previous release still reads and writes these; the next one drops them.
            migrationBuilder.Sql("ALTER TABLE person ALTER COLUMN position SET DEFAULT '', ALTER COLUMN roles SET DEFAULT '{}'");

            migrationBuilder.AddColumn<string[]>(
                name: "recovery_code_hashes",
                table: "person",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.AlterColumn<string>(
                name: "normalized_user_name",
                table: "person",
                type: "character varying(256)",
                maxLength: 256,
                nullable: true,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "character varying(256)",
                oldMaxLength: 256,
                oldNullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "closed_at",
                table: "person",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "last_code_hash",
                table: "person",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "protected_authenticator_key",
                table: "person",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<uint>(
                name: "xmin",
                table: "person",
                type: "xid",
                rowVersion: true,
                nullable: false,
                defaultValue: 0u);

            migrationBuilder.CreateTable(
                name: "message",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    protected_text = table.Column<byte[]>(type: "bytea", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_message", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "one_time_code",
                columns: table => new
                {
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    region = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_one_time_code", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "passkey",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    data = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_passkey", x => x.credential_id);
                });

            migrationBuilder.CreateTable(
                name: "penugasan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    department = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    roles = table.Column<string[]>(type: "text[]", nullable: false),
                    kapasitas = table.Column<string>(type: "text", nullable: false),
                    decree = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    held_from = table.Column<DateOnly>(type: "date", nullable: false),
                    held_to = table.Column<DateOnly>(type: "date", nullable: true),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_penugasan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "session",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    penugasan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    proof = table.Column<string>(type: "text", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    address = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    agent = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_session", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_person_region_code_normalized_user_name",
                table: "person",
                columns: new[] { "region_code", "normalized_user_name" });

            migrationBuilder.CreateIndex(
                name: "ix_message_person_id_id",
                table: "message",
                columns: new[] { "person_id", "id" },
                filter: "closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_one_time_code_person_id",
                table: "one_time_code",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_passkey_user_id",
                table: "passkey",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_penugasan_person_id_held_from",
                table: "penugasan",
                columns: new[] { "person_id", "held_from" });

            migrationBuilder.CreateIndex(
                name: "ix_session_person_id_id",
                table: "session",
                columns: new[] { "person_id", "id" },
                filter: "ended_at IS NULL");

            // What an account could do by itself becomes the position it holds. The owner is under the policy as well, but for this moment.
            migrationBuilder.Sql("""
                ALTER TABLE person NO FORCE ROW LEVEL SECURITY;
                INSERT INTO penugasan (id, person_id, position, department, roles, kapasitas, decree, held_from, region_code)
                SELECT gen_random_uuid(), id, position, department, roles, 'Definitif', 'Penyiapan sistem', current_date - 1, region_code FROM person;
                ALTER TABLE person FORCE ROW LEVEL SECURITY;
                """);

            foreach (var table in new[] { "message", "passkey", "penugasan", "session" })
            {
                migrationBuilder.EnableRegionIsolation(table);
            }

            migrationBuilder.GrantAll("one_time_code");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "message");

            migrationBuilder.DropTable(
                name: "one_time_code");

            migrationBuilder.DropTable(
                name: "passkey");

            migrationBuilder.DropTable(
                name: "penugasan");

            migrationBuilder.DropTable(
                name: "session");

            migrationBuilder.DropIndex(
                name: "ix_person_region_code_normalized_user_name",
                table: "person");

            migrationBuilder.DropColumn(
                name: "closed_at",
                table: "person");

            migrationBuilder.DropColumn(
                name: "last_code_hash",
                table: "person");

            migrationBuilder.DropColumn(
                name: "protected_authenticator_key",
                table: "person");

            migrationBuilder.DropColumn(
                name: "xmin",
                table: "person");

            migrationBuilder.DropColumn(
                name: "recovery_code_hashes",
                table: "person");

            migrationBuilder.AlterColumn<string>(
                name: "normalized_user_name",
                table: "person",
                type: "character varying(256)",
                maxLength: 256,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(256)",
                oldMaxLength: 256,
                oldNullable: true,
                oldCollation: "C");
        }
    }
}
