using System.ComponentModel.DataAnnotations;
using Ksd.Gateway.Data;
using Ksd.Gateway.Feed;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Idempotency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.Webhooks;

/// <summary>What a client does with its subscriptions after it has them.</summary>
internal static class ManageSubscriptions
{
    private const int ReplayAtOnce = 10_000;

    private static readonly TimeSpan SecretOverlap = TimeSpan.FromHours(24);

    public sealed record List(IReadOnlyList<SubscriptionView> Items);

    public sealed record Secret(string Rahasia, DateTimeOffset RahasiaLamaSampai);

    /// <param name="Sejak">A cursor of <c>/perubahan</c>; what came after it is sent again.</param>
    public sealed record ReplayRequest([property: Required] string Sejak);

    public sealed record ReplayResponse(int Diantrekan);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/langganan", HandleList).WithName("ListSubscriptions").WithSummary("Langganan peristiwa milik klien ini");
        routes.MapGet("/langganan/{id:guid}", HandleShow).WithName("ShowSubscription").WithSummary("Satu langganan, beserta alasannya bila dijeda");
        routes.MapDelete("/langganan/{id:guid}", HandleRemove).WithName("Unsubscribe").WithSummary("Berhenti berlangganan");
        routes.MapPost("/langganan/{id:guid}/rahasia", HandleRotate).IdempotentByContent()
            .WithName("RotateSubscriptionSecret").WithSummary("Mengganti rahasia; selama 24 jam kiriman ditandatangani dengan keduanya");
        routes.MapPost("/langganan/{id:guid}/lanjutkan", HandleResume)
            .WithName("ResumeSubscription").WithSummary("Melanjutkan langganan yang dijeda; yang tertunda dan yang gagal dikirim lagi");
        routes.MapPost("/langganan/{id:guid}/putar-ulang", HandleReplay)
            .WithName("ReplaySubscription").WithSummary("Mengirim ulang peristiwa sejak satu titik");
    }

    private static async Task<Ok<List>> HandleList(Caller caller, GatewayDbContext db, CancellationToken cancellationToken)
    {
        var (all, clientId) = (caller.Is(Roles.Admin), caller.ClientId ?? caller.Subject);
        var own = await db.Subscription.AsNoTracking()
            .Where(subscription => subscription.RemovedAt == null && (all || subscription.ClientId == clientId))
            .OrderBy(subscription => subscription.Id).Take(1000).ToListAsync(cancellationToken);
        return TypedResults.Ok(new List(own.ConvertAll(SubscriptionView.Of)));
    }

    private static async Task<Results<Ok<SubscriptionView>, ProblemHttpResult>> HandleShow(
        Guid id, Caller caller, GatewayDbContext db, CancellationToken cancellationToken) =>
        await db.FindAsync(caller, id, cancellationToken) is { } subscription
            ? TypedResults.Ok(SubscriptionView.Of(subscription))
            : OwnSubscriptions.NotThere();

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleRemove(
        Guid id, Caller caller, GatewayDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.FindAsync(caller, id, cancellationToken) is not { } subscription)
        {
            return OwnSubscriptions.NotThere();
        }

        subscription.Remove(clock.GetUtcNow());
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await db.DeliveryDue.Where(due => due.SubscriptionId == id).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Results<Ok<Secret>, ProblemHttpResult>> HandleRotate(
        Guid id, Caller caller, GatewayDbContext db, WebhookSecrets secrets, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.FindAsync(caller, id, cancellationToken) is not { } subscription)
        {
            return OwnSubscriptions.NotThere();
        }

        var (shown, stored) = secrets.Create();
        subscription.RotateSecret(stored, clock.GetUtcNow() + SecretOverlap);
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(new Secret(shown, subscription.PreviousSecretUntil!.Value));
    }

    private static async Task<Results<Ok<SubscriptionView>, ProblemHttpResult>> HandleResume(
        Guid id, Caller caller, GatewayDbContext db, ChangeSignal signal, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.FindAsync(caller, id, cancellationToken) is not { } subscription)
        {
            return OwnSubscriptions.NotThere();
        }

        var now = clock.GetUtcNow();
        subscription.Resume();
        foreach (var failed in await db.Delivery.Where(delivery => delivery.SubscriptionId == id && delivery.State == DeliveryState.Gagal).ToListAsync(cancellationToken))
        {
            failed.Retry();
            db.Add(failed.Due(subscription.RegionCode, now));
        }

        await db.SaveChangesAsync(cancellationToken);
        await db.DeliveryDue.Where(due => due.SubscriptionId == id && due.DueAt > now)
            .ExecuteUpdateAsync(row => row.SetProperty(due => due.DueAt, now), cancellationToken);
        signal.Set();
        return TypedResults.Ok(SubscriptionView.Of(subscription));
    }

    private static async Task<Results<Ok<ReplayResponse>, ProblemHttpResult>> HandleReplay(
        Guid id, ReplayRequest request, Caller caller, GatewayDbContext db, ChangeSignal signal, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (!ListChanges.TryRead(request.Sejak, out var after))
        {
            return Problems.InvalidInput("sejak", Language.Choose("Pakai kursor dari /api/v1/perubahan.", "Use a cursor of /api/v1/perubahan."));
        }

        if (await ListChanges.ObjectionAsync(db, after, cancellationToken) is { } missed)
        {
            return missed;
        }

        if (await db.FindAsync(caller, id, cancellationToken) is not { } subscription)
        {
            return OwnSubscriptions.NotThere();
        }

        var (now, types) = (clock.GetUtcNow(), subscription.EventTypes.Select(type => type[CloudEvent.TypePrefix.Length..]).ToArray());
        var (departments, kinds) = (subscription.Departments, subscription.Kinds);
        var changes = await db.Change.AsNoTracking()
            .Where(change => change.Seq > after && (types.Length == 0 || types.Contains(change.Type))
                && (departments.Length == 0 || departments.Contains(change.Department)) && (kinds.Length == 0 || kinds.Contains(change.Kind)))
            .OrderBy(change => change.Seq).Take(ReplayAtOnce).ToListAsync(cancellationToken);
        db.AddRange(changes.SelectMany(change => subscription.Deliver(change, now)));
        await db.SaveChangesAsync(cancellationToken);
        signal.Set();
        return TypedResults.Ok(new ReplayResponse(changes.Count));
    }
}
