using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ksd.ServiceDefaults.Identity;

/// <summary>
/// Asks the gateway every three seconds whose tokens count no more, so that a revoked client is shut out everywhere within ten.
/// While the gateway does not answer, what was known stays known.
/// </summary>
internal sealed class RevocationPolling(
    IHttpClientFactory clients, IOptionsMonitor<JwtBearerOptions> options, TokenCache tokens, TimeProvider clock, ILogger<RevocationPolling> logger)
    : BackgroundService
{
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(3);
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private bool _answering = true;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Get(IdentityExtensions.Scheme).Authority is not { Length: > 0 } authority)
        {
            return; // The gateway itself reads its own list.
        }

        var list = new Uri(authority.TrimEnd('/') + Revocation.ListPath);
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            await AskAsync(list, stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task AskAsync(Uri list, CancellationToken stoppingToken)
    {
        try
        {
            using var client = clients.CreateClient(nameof(RevocationPolling));
            var revoked = await client.GetFromJsonAsync<Revocation.List>(list, stoppingToken);
            tokens.Revoke(revoked!.Items);
            _answering = true;
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException or TaskCanceledException && !stoppingToken.IsCancellationRequested)
        {
            if (_answering)
            {
                logger.LogWarning("No list of revoked tokens from {List}: {Reason}. A client revoked now is shut out when it answers again", list, exception.Message);
            }

            _answering = false;
        }
    }
}
