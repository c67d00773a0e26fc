using System;
using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Idempotency;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.ServiceDefaults.Tests.Sample.Migrations
{
    /// <inheritdoc />
    public partial class Awal : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "audit_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    position = table.Column<string>(type: "text", nullable: true),
                    action = table.Column<string>(type: "text", nullable: false),
                    entity = table.Column<string>(type: "text", nullable: false),
                    entity_id = table.Column<string>(type: "text", nullable: false),
                    before = table.Column<string>(type: "jsonb", nullable: true),
                    after = table.Column<string>(type: "jsonb", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    source_address = table.Column<string>(type: "text", nullable: true),
                    trace_id = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "audit_seal",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    seq = table.Column<long>(type: "bigint", nullable: false),
                    audit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    prev_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_seal", x => new { x.region_code, x.seq });
                });

            migrationBuilder.CreateTable(
                name: "catatan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    isi = table.Column<string>(type: "text", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catatan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "contoh",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    judul = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    jenis = table.Column<string>(type: "text", nullable: false),
                    dicatat_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    daftar_pihak = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contoh", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "idempotency_key",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    request_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<int>(type: "integer", nullable: true),
                    content_type = table.Column<string>(type: "text", nullable: true),
                    location = table.Column<string>(type: "text", nullable: true),
                    etag = table.Column<string>(type: "text", nullable: true),
                    body = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_idempotency_key", x => new { x.region_code, x.subject, x.key });
                });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entry_region_code_entity_entity_id_id",
                table: "audit_entry",
                columns: new[] { "region_code", "entity", "entity_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_seal_audit_id",
                table: "audit_seal",
                column: "audit_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_contoh_judul",
                table: "contoh",
                column: "judul");

            migrationBuilder.CreateIndex(
                name: "ix_idempotency_key_created_at",
                table: "idempotency_key",
                column: "created_at")
                .Annotation("Npgsql:IndexMethod", "brin");

            migrationBuilder.EnableRegionIsolation("contoh");
            migrationBuilder.EnableInsertOnlyRegionIsolation("catatan");
            migrationBuilder.EnableAudit();
            migrationBuilder.EnableIdempotency();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit_entry");

            migrationBuilder.DropTable(
                name: "audit_seal");

            migrationBuilder.DropTable(
                name: "catatan");

            migrationBuilder.DropTable(
                name: "contoh");

            migrationBuilder.DropTable(
                name: "idempotency_key");
        }
    }
}
