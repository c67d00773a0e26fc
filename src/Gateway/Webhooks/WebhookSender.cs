using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text.Json;
using Ksd.Gateway.Feed;
using Ksd.Gateway.Tokens;
using Microsoft.Extensions.Options;

namespace Ksd.Gateway.Webhooks;

/// <summary>What a receiver answered, or why it did not.</summary>
internal sealed record WebhookOutcome(int? Status, string? Error)
{
    public bool IsDelivered => Status is >= 200 and < 300;

    /// <summary>410: the receiver wants no more.</summary>
    public bool IsGone => Status == StatusCodes.Status410Gone;
}

/// <summary>Sends one change, signed as Standard Webhooks asks. It follows no redirect, keeps no cookie, and reads no body.</summary>
internal sealed class WebhookSender : IDisposable
{
    private readonly HttpClient _http;
    private readonly WebhookSecrets _secrets;
    private readonly IssuerOptions _issuer;
    private readonly TimeProvider _clock;

    public WebhookSender(IOptions<WebhookOptions> options, IOptions<IssuerOptions> issuer, WebhookSecrets secrets, TimeProvider clock)
    {
        (_secrets, _issuer, _clock) = (secrets, issuer.Value, clock);
        var allowPrivate = options.Value.AllowPrivate;
        _http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ConnectTimeout = TimeSpan.FromSeconds(5),
            ConnectCallback = (context, cancellationToken) => PublicAddresses.ConnectAsync(context, allowPrivate, cancellationToken),
        })
        {
            Timeout = options.Value.Patience,
        };
    }

    public async Task<WebhookOutcome> SendAsync(Subscription subscription, Change change, CancellationToken cancellationToken)
    {
        var (id, now) = (change.EventId.ToString(), _clock.GetUtcNow());
        var body = JsonSerializer.SerializeToUtf8Bytes(CloudEvent.Of(change, _issuer.Issuer), JsonSerializerOptions.Web);
        using var request = new HttpRequestMessage(HttpMethod.Post, subscription.Url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(CloudEvent.ContentType);
        request.Headers.Add("webhook-id", id);
        request.Headers.Add("webhook-timestamp", now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", _secrets.Sign(subscription, id, now, body));
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("Ksd", "1"));
        try
        {
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return new WebhookOutcome((int)response.StatusCode, response.IsSuccessStatusCode ? null : Explain(response.StatusCode));
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return new WebhookOutcome(null, Explain(exception));
        }
    }

    public void Dispose() => _http.Dispose();

    private static string Explain(HttpStatusCode status) => (int)status is >= 300 and < 400
        ? "Penerima mengalihkan ke alamat lain; pengalihan tidak diikuti."
        : $"Penerima menjawab {(int)status}.";

    // In the log for the client to read: what is wrong at its end, and nothing of ours.
    private static string Explain(Exception exception) => exception switch
    {
        OperationCanceledException => "Penerima tidak menjawab pada waktunya.",
        { InnerException: ForbiddenAddressException } => "Alamat penerima bukan alamat publik.",
        { InnerException: AuthenticationException } => "Sertifikat TLS penerima tidak sah.",
        { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData } } => "Nama penerima tidak ditemukan.",
        { InnerException: SocketException } => "Penerima tidak dapat dihubungi.",
        _ => "Sambungan ke penerima terputus.",
    };
}
