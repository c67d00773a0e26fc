using System;
using Ksd.Messaging;
using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Idempotency;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Mapping.Data.Migrations
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
                name: "pemetaan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tahun = table.Column<int>(type: "integer", nullable: false),
                    batas_waktu = table.Column<DateOnly>(type: "date", nullable: false),
                    petunjuk = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    dibuka_oleh = table.Column<string>(type: "text", nullable: false),
                    dibuka_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ditutup_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pemetaan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "salinan_kerja_sama",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    tahap = table.Column<string>(type: "text", nullable: false),
                    terakhir_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    judul_version = table.Column<long>(type: "bigint", nullable: false),
                    judul = table.Column<string>(type: "text", nullable: true),
                    jenis = table.Column<string>(type: "text", nullable: true),
                    perangkat_daerah = table.Column<string>(type: "text", nullable: true),
                    kandidat_id = table.Column<Guid>(type: "uuid", nullable: true),
                    rencana_item_id = table.Column<Guid>(type: "uuid", nullable: true),
                    alasan_ditarik = table.Column<string>(type: "text", nullable: true),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_salinan_kerja_sama", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "daftar_rencana",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pemetaan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tahun = table.Column<int>(type: "integer", nullable: false),
                    tahun_rkpd = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    nomor_keputusan = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    tanggal_keputusan = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    daftar_kesepakatan = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_daftar_rencana", x => x.id);
                    table.ForeignKey(
                        name: "fk_daftar_rencana_pemetaan_pemetaan_id",
                        column: x => x.pemetaan_id,
                        principalTable: "pemetaan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "kandidat",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pemetaan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    departemen = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    judul = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    kode_urusan = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    jenis_disarankan = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    diajukan_oleh = table.Column<string>(type: "text", nullable: true),
                    diajukan_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    daftar_riwayat = table.Column<string>(type: "jsonb", nullable: false),
                    isi = table.Column<string>(type: "jsonb", nullable: false),
                    pertimbangan_tkksd = table.Column<string>(type: "jsonb", nullable: true),
                    saran = table.Column<string>(type: "jsonb", nullable: false),
                    triase = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kandidat", x => x.id);
                    table.ForeignKey(
                        name: "fk_kandidat_pemetaan_pemetaan_id",
                        column: x => x.pemetaan_id,
                        principalTable: "pemetaan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "item_rencana",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    daftar_rencana_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kandidat_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nomor = table.Column<int>(type: "integer", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_item_rencana", x => x.id);
                    table.ForeignKey(
                        name: "fk_item_rencana_daftar_rencana_daftar_rencana_id",
                        column: x => x.daftar_rencana_id,
                        principalTable: "daftar_rencana",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_item_rencana_kandidat_kandidat_id",
                        column: x => x.kandidat_id,
                        principalTable: "kandidat",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
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
                name: "ix_daftar_rencana_pemetaan_id",
                table: "daftar_rencana",
                column: "pemetaan_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_idempotency_key_created_at",
                table: "idempotency_key",
                column: "created_at")
                .Annotation("Npgsql:IndexMethod", "brin");

            migrationBuilder.CreateIndex(
                name: "ix_item_rencana_daftar_rencana_id_nomor",
                table: "item_rencana",
                columns: new[] { "daftar_rencana_id", "nomor" });

            migrationBuilder.CreateIndex(
                name: "ix_item_rencana_kandidat_id",
                table: "item_rencana",
                column: "kandidat_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_kandidat_pemetaan_id",
                table: "kandidat",
                column: "pemetaan_id");

            migrationBuilder.CreateIndex(
                name: "ix_kandidat_region_code_departemen_id",
                table: "kandidat",
                columns: new[] { "region_code", "departemen", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_kandidat_region_code_id",
                table: "kandidat",
                columns: new[] { "region_code", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_kandidat_region_code_kode_urusan_id",
                table: "kandidat",
                columns: new[] { "region_code", "kode_urusan", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_kandidat_region_code_pemetaan_id_id",
                table: "kandidat",
                columns: new[] { "region_code", "pemetaan_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_kandidat_region_code_status_id",
                table: "kandidat",
                columns: new[] { "region_code", "status", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_outbox_message_pending",
                table: "outbox_message",
                column: "id",
                filter: "sent_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_pemetaan_region_code_tahun",
                table: "pemetaan",
                columns: new[] { "region_code", "tahun" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_salinan_kerja_sama_kandidat_id",
                table: "salinan_kerja_sama",
                column: "kandidat_id");

            migrationBuilder.CreateIndex(
                name: "ix_salinan_kerja_sama_rencana_item_id",
                table: "salinan_kerja_sama",
                column: "rencana_item_id");

            migrationBuilder.EnableRegionIsolation("pemetaan");
            migrationBuilder.EnableRegionIsolation("kandidat");
            migrationBuilder.EnableRegionIsolation("daftar_rencana");
            migrationBuilder.EnableRegionIsolation("item_rencana");
            migrationBuilder.EnableRegionIsolation("salinan_kerja_sama");
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
                name: "item_rencana");

            migrationBuilder.DropTable(
                name: "outbox_message");

            migrationBuilder.DropTable(
                name: "salinan_kerja_sama");

            migrationBuilder.DropTable(
                name: "daftar_rencana");

            migrationBuilder.DropTable(
                name: "kandidat");

            migrationBuilder.DropTable(
                name: "pemetaan");
        }
    }
}
