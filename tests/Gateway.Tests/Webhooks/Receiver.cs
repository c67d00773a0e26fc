using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ksd.Gateway.Tests.Webhooks;

/// <summary>What a receiver got, with everything it needs to check the signature.</summary>
internal sealed record Received(string Path, string Id, string Timestamp, string Signature, string ContentType, string Body)
{
    public JsonElement Event => JsonElement.Parse(Body);

    public string Nomor => Event.GetProperty("data").GetProperty("alasan").GetString()!;

    /// <summary>As a receiver does it, by the book (Standard Webhooks).</summary>
    public int SignaturesBy(string secret)
    {
        var key = Convert.FromBase64String(secret["whsec_".Length..]);
        var expected = "v1," + Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{Id}.{Timestamp}.{Body}")));
        return Signature.Split(' ').Count(signature => signature == expected);
    }
}

/// <summary>Somebody's server on a socket of its own, which fails as it is told.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Receiver(WebApplication app) => _app = app;

    public string Address => _app.Urls.Single();

    public ConcurrentQueue<Received> Requests { get; } = new();

    /// <summary>How to answer the next requests, in turn; afterwards 204.</summary>
    public ConcurrentQueue<Func<HttpContext, Task>> Script { get; } = new();

    public static async Task<Receiver> StartAsync(bool withUntrustedCertificate = false)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.ConfigureHttpsDefaults(https => https.ServerCertificate = SelfSigned()));
        var receiver = new Receiver(builder.Build());
        receiver._app.Urls.Add(withUntrustedCertificate ? "https://127.0.0.1:0" : "http://127.0.0.1:0");
        receiver._app.Run(receiver.Answer);
        await receiver._app.StartAsync();
        return receiver;
    }

    public static Func<HttpContext, Task> Status(int status, string? location = null) => context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = location;
        return Task.CompletedTask;
    };

    public static Task HangUp(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    public static async Task Hang(HttpContext context)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            context.Abort(); // The sender had enough.
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        var headers = context.Request.Headers;
        using var reader = new StreamReader(context.Request.Body);
        Requests.Enqueue(new(
            context.Request.Path, headers["webhook-id"].ToString(), headers["webhook-timestamp"].ToString(), headers["webhook-signature"].ToString(),
            context.Request.ContentType ?? "", await reader.ReadToEndAsync()));
        context.Response.StatusCode = (int)HttpStatusCode.NoContent;
        if (Script.TryDequeue(out var answer))
        {
            await answer(context);
        }
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=penerima.contoh", key, HashAlgorithmName.SHA256);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }
}
