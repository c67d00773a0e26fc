using System.ComponentModel.DataAnnotations;
using System.Net;
using Ksd.Gateway.Data;
using Ksd.Gateway.Feed;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Idempotency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Ksd.Gateway.Webhooks;

/// <summary>Has a client's own address told of events from now on; shows the secret that signs them once.</summary>
internal static class Subscribe
{
    private const int MaxForClient = 20;

    /// <param name="Url">https, an address of the outside.</param>
    /// <param name="Jenis">Event types, for example <c>ksd.TahapChanged</c>; none means all.</param>
    /// <param name="PerangkatDaerah">Codes of the departments whose events are wanted; none means all.</param>
    /// <param name="JenisKerjaSama">Kinds of kerja sama, for example <c>Ksdpk</c>; none means all.</param>
    public sealed record Request(
        [property: Required, StringLength(Subscription.UrlMaxLength)] string Url,
        [property: MaxLength(100)] string[]? Jenis,
        [property: MaxLength(100)] string[]? PerangkatDaerah = null,
        [property: MaxLength(20)] string[]? JenisKerjaSama = null);

    public sealed record Response(SubscriptionView Langganan, string Rahasia);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/langganan", Handle)
        .IdempotentByContent() // the answer holds a secret, which must not be kept to be answered again
        .WithName("Subscribe")
        .WithSummary("Berlangganan peristiwa pada alamat sendiri (Standard Webhooks, CloudEvents 1.0); rahasianya hanya ditampilkan sekali")
        .Produces<Response>(StatusCodes.Status201Created)
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<IResult> Handle(
        Request request, Caller caller, GatewayDbContext db, WebhookSecrets secrets, IOptions<WebhookOptions> options, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (!IsReceiver(request.Url, options.Value.AllowPrivate))
        {
            return Problems.InvalidInput("url", Language.Choose(
                "Isi alamat https di internet publik, tanpa nama pengguna dan tanpa fragmen.",
                "Give an https address on the public internet, without a user name and without a fragment."));
        }

        if (request.Jenis?.Except(EventTypes.Names).ToArray() is { Length: > 0 } unknown)
        {
            return Problems.InvalidInput("jenis", Language.Choose(
                $"Jenis peristiwa tidak dikenal: {string.Join(", ", unknown)}. Yang dikenal: {string.Join(", ", EventTypes.Names)}.",
                $"Unknown event types: {string.Join(", ", unknown)}. Known are: {string.Join(", ", EventTypes.Names)}."));
        }

        if (request.JenisKerjaSama?.Except(Enum.GetNames<JenisKerjaSama>()).ToArray() is { Length: > 0 } strange)
        {
            return Problems.InvalidInput("jenisKerjaSama", Language.Choose(
                $"Jenis kerja sama tidak dikenal: {string.Join(", ", strange)}. Yang dikenal: {string.Join(", ", Enum.GetNames<JenisKerjaSama>())}.",
                $"Unknown kinds of kerja sama: {string.Join(", ", strange)}. Known are: {string.Join(", ", Enum.GetNames<JenisKerjaSama>())}."));
        }

        var clientId = caller.ClientId ?? caller.Subject;
        if (await db.Subscription.CountAsync(known => known.ClientId == clientId && known.RemovedAt == null, cancellationToken) >= MaxForClient)
        {
            return Problems.Conflict(Language.Choose($"Satu klien paling banyak {MaxForClient} langganan.", $"A client may have {MaxForClient} subscriptions."));
        }

        var (shown, stored) = secrets.Create();
        var subscription = Subscription.Create(caller.Region, clientId, request.Url,
            SubscriptionFilter.Of(request.Jenis, request.PerangkatDaerah, request.JenisKerjaSama), stored, clock.GetUtcNow());
        db.Add(subscription);
        await db.SaveChangesAsync(cancellationToken);
        return Results.Created($"/api/v1/langganan/{subscription.Id}", new Response(SubscriptionView.Of(subscription), shown));
    }

    // The name is looked up when something is sent, each time anew.
    private static bool IsReceiver(string url, bool allowPrivate) =>
        Uri.TryCreate(url, UriKind.Absolute, out var receiver)
        && (receiver.Scheme == Uri.UriSchemeHttps || (allowPrivate && receiver.Scheme == Uri.UriSchemeHttp))
        && receiver.UserInfo == ""
        && receiver.Fragment == ""
        && (allowPrivate || !IPAddress.TryParse(receiver.IdnHost, out var address) || PublicAddresses.Contains(address));
}
