using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ksd.Agreements.Data.Migrations
{
    /// <inheritdoc />
    public partial class InboxPerMessage : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "pk_inbox_message",
                table: "inbox_message");

            migrationBuilder.Sql("DELETE FROM inbox_message AS a USING inbox_message AS b WHERE a.message_id = b.message_id AND a.ctid > b.ctid;");

            migrationBuilder.DropColumn(
                name: "consumer",
                table: "inbox_message");

            migrationBuilder.AddPrimaryKey(
                name: "pk_inbox_message",
                table: "inbox_message",
                column: "message_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "pk_inbox_message",
                table: "inbox_message");

            migrationBuilder.AddColumn<string>(
                name: "consumer",
                table: "inbox_message",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddPrimaryKey(
                name: "pk_inbox_message",
                table: "inbox_message",
                columns: new[] { "message_id", "consumer" });
        }
    }
}
