namespace Ksd.Gateway.Webhooks;

/// <summary>A subscription as its client sees it: never its secret.</summary>
internal sealed record SubscriptionView(
    Guid Id, string Klien, string Url, IReadOnlyList<string> Jenis, IReadOnlyList<string> PerangkatDaerah,
    IReadOnlyList<string> JenisKerjaSama, DateTimeOffset DibuatPada, DateTimeOffset? DijedaPada, string? AlasanJeda)
{
    public static SubscriptionView Of(Subscription subscription) => new(
        subscription.Id, subscription.ClientId, subscription.Url, subscription.EventTypes, subscription.Departments, subscription.Kinds,
        subscription.CreatedAt, subscription.PausedAt, subscription.PauseReason);
}
