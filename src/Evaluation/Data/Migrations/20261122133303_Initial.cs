using System;
using Ksd.Messaging;
using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Idempotency;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Evaluation.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
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

            migrationBuilder.CreateTable(
                name: "inbox_message",
                columns: table => new
                {
                    message_id = table.Column<Guid>(type: "uuid", nullable: false),
                    consumer = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inbox_message", x => new { x.message_id, x.consumer });
                });

            migrationBuilder.CreateTable(
                name: "outbox_message",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    type = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    aggregate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    body = table.Column<string>(type: "json", nullable: false),
                    trace_parent = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    trace_state = table.Column<string>(type: "text", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    last_error = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox_message", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "pengakhiran_naskah",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kerja_sama_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tanggal = table.Column<DateOnly>(type: "date", nullable: false),
                    dasar = table.Column<string>(type: "text", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pengakhiran_naskah", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "rencana_kerja",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kerja_sama_id = table.Column<Guid>(type: "uuid", nullable: false),
                    naskah_id = table.Column<Guid>(type: "uuid", nullable: false),
                    versi_naskah = table.Column<int>(type: "integer", nullable: false),
                    judul_kerja_sama = table.Column<string>(type: "text", nullable: false),
                    judul_naskah = table.Column<string>(type: "text", nullable: false),
                    jenis = table.Column<string>(type: "text", nullable: false),
                    nomor = table.Column<List<string>>(type: "text[]", nullable: false),
                    departemen = table.Column<string>(type: "text", nullable: false),
                    tanggal_tanda_tangan = table.Column<DateOnly>(type: "date", nullable: false),
                    mulai = table.Column<DateOnly>(type: "date", nullable: false),
                    berakhir = table.Column<DateOnly>(type: "date", nullable: true),
                    berlaku_sampai_peristiwa = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    dibuka_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    daftar_dampak = table.Column<string>(type: "jsonb", nullable: false),
                    daftar_indikator = table.Column<string>(type: "jsonb", nullable: false),
                    daftar_kegiatan = table.Column<string>(type: "jsonb", nullable: false),
                    para_pihak = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rencana_kerja", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "salinan_kerja_sama",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    tahap = table.Column<string>(type: "text", nullable: false),
                    terakhir_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    berakhir_pada = table.Column<DateOnly>(type: "date", nullable: true),
                    dasar_pengakhiran = table.Column<string>(type: "text", nullable: true),
                    ditutup_pada = table.Column<DateOnly>(type: "date", nullable: true),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_salinan_kerja_sama", x => x.id);
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
                name: "ix_idempotency_key_created_at",
                table: "idempotency_key",
                column: "created_at")
                .Annotation("Npgsql:IndexMethod", "brin");

            migrationBuilder.CreateIndex(
                name: "ix_outbox_message_pending",
                table: "outbox_message",
                column: "id",
                filter: "sent_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_rencana_kerja_kerja_sama_id",
                table: "rencana_kerja",
                column: "kerja_sama_id");

            migrationBuilder.CreateIndex(
                name: "ix_rencana_kerja_naskah_id",
                table: "rencana_kerja",
                column: "naskah_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_rencana_kerja_region_code_departemen_id",
                table: "rencana_kerja",
                columns: new[] { "region_code", "departemen", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_rencana_kerja_region_code_id",
                table: "rencana_kerja",
                columns: new[] { "region_code", "id" });

            migrationBuilder.EnableRegionIsolation("rencana_kerja");
            migrationBuilder.EnableRegionIsolation("salinan_kerja_sama");
            migrationBuilder.EnableRegionIsolation("pengakhiran_naskah");
            migrationBuilder.EnableAudit();
            migrationBuilder.EnableIdempotency();
            migrationBuilder.GrantAll(MessagingModel.OutboxTable);
            migrationBuilder.GrantAll(MessagingModel.InboxTable);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit_entry");

            migrationBuilder.DropTable(
                name: "audit_seal");

            migrationBuilder.DropTable(
                name: "idempotency_key");

            migrationBuilder.DropTable(
                name: "inbox_message");

            migrationBuilder.DropTable(
                name: "outbox_message");

            migrationBuilder.DropTable(
                name: "pengakhiran_naskah");

            migrationBuilder.DropTable(
                name: "rencana_kerja");

            migrationBuilder.DropTable(
                name: "salinan_kerja_sama");
        }
    }
}
