using System.ComponentModel.DataAnnotations;
using Ksd.Gateway.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.Webhooks;

/// <summary>What was sent to a receiver and what it answered, newest first.</summary>
internal static class ListDeliveries
{
    public sealed record Item(
        Guid Id, Guid PeristiwaId, DeliveryState Keadaan, int Percobaan, DateTimeOffset DibuatPada, DateTimeOffset? PercobaanTerakhir, int? Jawaban, string? Galat);

    public sealed record Response(IReadOnlyList<Item> Items, Guid? Next);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/langganan/{id:guid}/kiriman", Handle)
        .WithName("ListDeliveries")
        .WithSummary("Catatan pengiriman satu langganan, dari yang terbaru");

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(
        Guid id, Caller caller, GatewayDbContext db, CancellationToken cancellationToken, Guid? cursor = null, [Range(1, 100)] int limit = 20)
    {
        if (await db.FindAsync(caller, id, cancellationToken) is null)
        {
            return OwnSubscriptions.NotThere();
        }

        var items = await db.Delivery.AsNoTracking()
            .Where(delivery => delivery.SubscriptionId == id && (cursor == null || delivery.Id < cursor))
            .OrderByDescending(delivery => delivery.Id)
            .Take(limit + 1)
            .Select(delivery => new Item(
                delivery.Id, delivery.EventId, delivery.State, delivery.Attempts, delivery.CreatedAt, delivery.LastAttemptAt, delivery.LastStatus, delivery.LastError))
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(new Response([.. items.Take(limit)], items.Count > limit ? items[limit - 1].Id : null));
    }
}
