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
    public sealed record Item(
        Guid Id, DateTimeOffset Waktu, string Pelaku, string? Jabatan, AuditAction Tindakan, string Entitas, string EntitasId,
        JsonElement? Sebelum, JsonElement? Sesudah, string? Alasan, string? Alamat, string? TraceId);

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

    private static async Task<Results<Ok<Page<Item>>, ProblemHttpResult>> List(
        KsdDatabases databases, HttpContext http, CancellationToken cancellationToken,
        string? entitas = null, string? id = null, string? cursor = null, int limit = Paging.DefaultLimit)
    {
        if (!Paging.TryReadCursor(cursor, out var before))
        {
            return Paging.BadCursor();
        }

        if (limit is < 1 or > Paging.MaxLimit)
        {
            return Problems.InvalidInput(
                "limit", Language.Choose($"Isi 1 sampai {Paging.MaxLimit}.", $"Give 1 to {Paging.MaxLimit}."));
        }

        var entries = databases.Of(http.RequestServices).Set<AuditEntry>().AsNoTracking();
        entries = entitas is null ? entries : entries.Where(entry => entry.Entity == entitas);
        entries = id is null ? entries : entries.Where(entry => entry.EntityId == id);
        var rows = await entries.Where(entry => entry.Id < before).OrderByDescending(entry => entry.Id).Take(limit + 1).ToListAsync(cancellationToken);
        var page = Paging.Of(rows, limit, entry => entry.Id);
        return TypedResults.Ok(new Page<Item>([.. page.Items.Select(ToItem)], page.Next));
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
}
