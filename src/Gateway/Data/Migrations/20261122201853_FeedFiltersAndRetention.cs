using System;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Gateway.Data.Migrations
{
    /// <inheritdoc />
    public partial class FeedFiltersAndRetention : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string[]>(
                name: "departments",
                table: "subscription",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.AddColumn<string[]>(
                name: "kinds",
                table: "subscription",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.AddColumn<string>(
                name: "department",
                table: "change",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "kind",
                table: "change",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "change_subject",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    department = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    kind = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_change_subject", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "feed_horizon",
                columns: table => new
                {
                    region_code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    seq = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feed_horizon", x => x.region_code);
                });

            migrationBuilder.CreateIndex(
                name: "ix_delivery_due_change_seq",
                table: "delivery_due",
                column: "change_seq");

            migrationBuilder.CreateIndex(
                name: "ix_delivery_created_at",
                table: "delivery",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_change_region_code_occurred_at",
                table: "change",
                columns: new[] { "region_code", "occurred_at" });

            migrationBuilder.EnableRegionIsolation("change_subject");
            migrationBuilder.EnableRegionIsolation("feed_horizon");

            // What was told is never changed, but it is cleared away when it is old.
            migrationBuilder.Sql("DO $$ BEGIN EXECUTE format('GRANT DELETE ON TABLE change TO %I', current_database() || '_app'); END $$;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "change_subject");

            migrationBuilder.DropTable(
                name: "feed_horizon");

            migrationBuilder.DropIndex(
                name: "ix_delivery_due_change_seq",
                table: "delivery_due");

            migrationBuilder.DropIndex(
                name: "ix_delivery_created_at",
                table: "delivery");

            migrationBuilder.DropIndex(
                name: "ix_change_region_code_occurred_at",
                table: "change");

            migrationBuilder.DropColumn(
                name: "departments",
                table: "subscription");

            migrationBuilder.DropColumn(
                name: "kinds",
                table: "subscription");

            migrationBuilder.DropColumn(
                name: "department",
                table: "change");

            migrationBuilder.DropColumn(
                name: "kind",
                table: "change");
        }
    }
}
