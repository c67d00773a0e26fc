using System.Buffers.Text;
using System.Text.Json;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Ksd.ServiceDefaults.Audit;

/// <summary>The audit trail of one service, for those who supervise.</summary>
public static class AuditEndpoints
{
    private const int MaxLimit = 100;

    public sealed record Item(
        Guid Id, DateTimeOffset Waktu, string Pelaku, string? Jabatan, AuditAction Tindakan, string Entitas, string EntitasId,
        JsonElement? Sebelum, JsonElement? Sesudah, string? Alasan, string? Alamat, string? TraceId);

    public sealed record Page(IReadOnlyList<Item> Items, string? Next);

    public static RouteGroupBuilder MapAudit(this IEndpointRouteBuilder routes, string service)
    {
        var group = routes.MapGroup($"/api/v1/{service}/audit").WithTags("Audit").RequireAuthorization(Policies.Awasi);
        group.MapGet("/", List).WithName($"Audit-{service}").WithSummary("Jejak audit, dari yang terbaru")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapGet("/verifikasi", Verify).WithName($"VerifikasiAudit-{service}")
            .WithSummary("Pemeriksaan rantai jejak audit; sebutkan seq dan hash yang pernah dicatat untuk memastikan ujungnya tidak dipotong")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        return group;
    }

    private static async Task<Results<Ok<Page>, ProblemHttpResult>> List(
        KsdDatabases databases, HttpContext http, CancellationToken cancellationToken,
        string? entitas = null, string? id = null, string? cursor = null, int limit = 20)
    {
        var after = Guid.Empty;
        if (cursor is not null && !TryReadCursor(cursor, out after))
        {
            return Problems.InvalidInput("cursor", Language.Choose("Kursor tidak dikenal.", "Unknown cursor."));
        }

        if (limit is < 1 or > MaxLimit)
        {
            return Problems.InvalidInput("limit", Language.Choose($"Isi 1 sampai {MaxLimit}.", $"Give 1 to {MaxLimit}."));
        }

        var entries = databases.Of(http.RequestServices).Set<AuditEntry>().AsNoTracking();
        entries = entitas is null ? entries : entries.Where(entry => entry.Entity == entitas);
        entries = id is null ? entries : entries.Where(entry => entry.EntityId == id);
        entries = cursor is null ? entries : entries.Where(entry => entry.Id < after);
        var rows = await entries.OrderByDescending(entry => entry.Id).Take(limit + 1).ToListAsync(cancellationToken);
        var items = rows.Take(limit).Select(ToItem).ToList();
        return TypedResults.Ok(new Page(items, rows.Count > limit ? Cursor(items[^1].Id) : null));
    }

    private static async Task<Results<Ok<AuditVerification>, ProblemHttpResult>> Verify(
        AuditVerifier verifier, RegionScope region, CancellationToken cancellationToken, long? seq = null, string? hash = null)
    {
        if (seq is null != hash is null)
        {
            return Problems.InvalidInput(
                seq is null ? "seq" : "hash", Language.Choose("Sebutkan seq dan hash bersama-sama.", "Give seq and hash together."));
        }

        var noted = seq is null ? null : new AuditHead(seq.Value, hash!);
        return TypedResults.Ok(await verifier.Verify(region.Code!, noted, cancellationToken));
    }

    private static Item ToItem(AuditEntry entry) => new(
        entry.Id, entry.RecordedAt, entry.Subject, entry.Position, entry.Action, entry.Entity, entry.EntityId,
        Json(entry.Before), Json(entry.After), entry.Reason, entry.SourceAddress, entry.TraceId);

    private static JsonElement? Json(string? text) => text is null ? null : JsonElement.Parse(text);

    private static string Cursor(Guid id) => Base64Url.EncodeToString(id.ToByteArray(bigEndian: true));

    private static bool TryReadCursor(string cursor, out Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        var read = Base64Url.IsValid(cursor, out var length) && length == bytes.Length && Base64Url.TryDecodeFromChars(cursor, bytes, out _);
        id = read ? new Guid(bytes, bigEndian: true) : default;
        return read;
    }
}
