using System;
using Ksd.Messaging;
using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Idempotency;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Agreements.Data.Migrations
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
                name: "kerja_sama",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    judul = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    jenis = table.Column<string>(type: "text", nullable: true),
                    jalur = table.Column<string>(type: "text", nullable: true),
                    rezim = table.Column<string>(type: "text", nullable: true),
                    prakarsa = table.Column<string>(type: "text", nullable: true),
                    perangkat_daerah = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    urusan = table.Column<string[]>(type: "text[]", nullable: false),
                    kunci_mitra = table.Column<string[]>(type: "text[]", nullable: false),
                    rencana_mulai = table.Column<DateOnly>(type: "date", nullable: true),
                    rencana_sampai = table.Column<DateOnly>(type: "date", nullable: true),
                    kandidat_id = table.Column<Guid>(type: "uuid", nullable: true),
                    rencana_item_id = table.Column<Guid>(type: "uuid", nullable: true),
                    usulan = table.Column<string>(type: "jsonb", nullable: false),
                    dicatat_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    dicatat_oleh = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    tahap = table.Column<string>(type: "text", nullable: false),
                    tanggal_tahap = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kerja_sama", x => x.id);
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
                name: "rencana_item",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    kandidat_id = table.Column<Guid>(type: "uuid", nullable: false),
                    judul = table.Column<string>(type: "text", nullable: false),
                    kode_urusan = table.Column<string>(type: "text", nullable: false),
                    tahun_rkpd = table.Column<int>(type: "integer", nullable: false),
                    nomor_keputusan = table.Column<string>(type: "text", nullable: false),
                    tanggal_keputusan = table.Column<DateOnly>(type: "date", nullable: false),
                    dokumen_rencana = table.Column<string>(type: "text", nullable: true),
                    pengecualian = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rencana_item", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dokumen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kerja_sama_id = table.Column<Guid>(type: "uuid", nullable: false),
                    naskah_id = table.Column<Guid>(type: "uuid", nullable: true),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    jenis = table.Column<string>(type: "text", nullable: false),
                    nomor = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    tanggal = table.Column<DateOnly>(type: "date", nullable: false),
                    nama_berkas = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    jenis_media = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ukuran = table.Column<long>(type: "bigint", nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    versi = table.Column<long>(type: "bigint", nullable: false),
                    oleh = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    jabatan = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    dicatat_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dokumen", x => x.id);
                    table.ForeignKey(
                        name: "fk_dokumen_kerja_sama_kerja_sama_id",
                        column: x => x.kerja_sama_id,
                        principalTable: "kerja_sama",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fakta",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kerja_sama_id = table.Column<Guid>(type: "uuid", nullable: false),
                    naskah_id = table.Column<Guid>(type: "uuid", nullable: true),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    versi = table.Column<long>(type: "bigint", nullable: false),
                    jenis = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    tanggal = table.Column<DateOnly>(type: "date", nullable: false),
                    isi = table.Column<string>(type: "jsonb", nullable: false),
                    oleh = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    jabatan = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    dicatat_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fakta", x => x.id);
                    table.ForeignKey(
                        name: "fk_fakta_kerja_sama_kerja_sama_id",
                        column: x => x.kerja_sama_id,
                        principalTable: "kerja_sama",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "naskah",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kerja_sama_id = table.Column<Guid>(type: "uuid", nullable: false),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    jenis = table.Column<string>(type: "text", nullable: false),
                    induk_id = table.Column<Guid>(type: "uuid", nullable: true),
                    mengubah_id = table.Column<Guid>(type: "uuid", nullable: true),
                    judul = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    nomor = table.Column<string[]>(type: "text[]", nullable: false),
                    tanggal_tanda_tangan = table.Column<DateOnly>(type: "date", nullable: true),
                    ketelitian_tanda_tangan = table.Column<string>(type: "text", nullable: true),
                    mulai = table.Column<DateOnly>(type: "date", nullable: true),
                    ketelitian_mulai = table.Column<string>(type: "text", nullable: true),
                    sampai = table.Column<DateOnly>(type: "date", nullable: true),
                    ketelitian_sampai = table.Column<string>(type: "text", nullable: true),
                    sampai_peristiwa = table.Column<string>(type: "text", nullable: true),
                    jangka_waktu_tertulis = table.Column<string>(type: "text", nullable: true),
                    nilai = table.Column<long>(type: "bigint", nullable: true),
                    diakhiri_pada = table.Column<DateOnly>(type: "date", nullable: true),
                    diganti_pada = table.Column<DateOnly>(type: "date", nullable: true),
                    isi = table.Column<string>(type: "jsonb", nullable: false),
                    tanggal_disusun = table.Column<DateOnly>(type: "date", nullable: true),
                    tahap = table.Column<string>(type: "text", nullable: false),
                    tanggal_tahap = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_naskah", x => x.id);
                    table.ForeignKey(
                        name: "fk_naskah_kerja_sama_kerja_sama_id",
                        column: x => x.kerja_sama_id,
                        principalTable: "kerja_sama",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "riwayat",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kerja_sama_id = table.Column<Guid>(type: "uuid", nullable: false),
                    naskah_id = table.Column<Guid>(type: "uuid", nullable: true),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    versi = table.Column<long>(type: "bigint", nullable: false),
                    jejak = table.Column<string>(type: "text", nullable: false),
                    peristiwa = table.Column<string>(type: "text", nullable: false),
                    dari = table.Column<string>(type: "text", nullable: false),
                    ke = table.Column<string>(type: "text", nullable: false),
                    tahap_kerja_sama = table.Column<string>(type: "text", nullable: false),
                    tanggal = table.Column<DateOnly>(type: "date", nullable: false),
                    dasar_hukum = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    warta = table.Column<string>(type: "text", nullable: false),
                    alasan = table.Column<string>(type: "text", nullable: true),
                    catatan = table.Column<string>(type: "text", nullable: true),
                    alasan_peringatan = table.Column<string>(type: "jsonb", nullable: false),
                    oleh = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    jabatan = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    dicatat_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_riwayat", x => x.id);
                    table.ForeignKey(
                        name: "fk_riwayat_kerja_sama_kerja_sama_id",
                        column: x => x.kerja_sama_id,
                        principalTable: "kerja_sama",
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
                name: "ix_dokumen_kerja_sama_id",
                table: "dokumen",
                column: "kerja_sama_id");

            migrationBuilder.CreateIndex(
                name: "ix_dokumen_region_code_sha256",
                table: "dokumen",
                columns: new[] { "region_code", "sha256" });

            migrationBuilder.CreateIndex(
                name: "ix_fakta_kerja_sama_id",
                table: "fakta",
                column: "kerja_sama_id");

            migrationBuilder.CreateIndex(
                name: "ix_idempotency_key_created_at",
                table: "idempotency_key",
                column: "created_at")
                .Annotation("Npgsql:IndexMethod", "brin");

            migrationBuilder.CreateIndex(
                name: "ix_kerja_sama_kunci_mitra",
                table: "kerja_sama",
                column: "kunci_mitra")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_kerja_sama_region_code_id",
                table: "kerja_sama",
                columns: new[] { "region_code", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_kerja_sama_region_code_tahap_id",
                table: "kerja_sama",
                columns: new[] { "region_code", "tahap", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_naskah_induk_id",
                table: "naskah",
                column: "induk_id");

            migrationBuilder.CreateIndex(
                name: "ix_naskah_kerja_sama_id",
                table: "naskah",
                column: "kerja_sama_id");

            migrationBuilder.CreateIndex(
                name: "ix_naskah_mengubah_id",
                table: "naskah",
                column: "mengubah_id");

            migrationBuilder.CreateIndex(
                name: "ix_outbox_message_pending",
                table: "outbox_message",
                column: "id",
                filter: "sent_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_riwayat_kerja_sama_id_versi",
                table: "riwayat",
                columns: new[] { "kerja_sama_id", "versi" },
                unique: true);

            migrationBuilder.EnableRegionIsolation("kerja_sama");
            migrationBuilder.EnableRegionIsolation("naskah");
            migrationBuilder.EnableRegionIsolation("rencana_item");
            migrationBuilder.EnableInsertOnlyRegionIsolation("fakta");
            migrationBuilder.EnableInsertOnlyRegionIsolation("dokumen");
            migrationBuilder.EnableInsertOnlyRegionIsolation("riwayat");
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
                name: "dokumen");

            migrationBuilder.DropTable(
                name: "fakta");

            migrationBuilder.DropTable(
                name: "idempotency_key");

            migrationBuilder.DropTable(
                name: "inbox_message");

            migrationBuilder.DropTable(
                name: "naskah");

            migrationBuilder.DropTable(
                name: "outbox_message");

            migrationBuilder.DropTable(
                name: "rencana_item");

            migrationBuilder.DropTable(
                name: "riwayat");

            migrationBuilder.DropTable(
                name: "kerja_sama");
        }
    }
}
