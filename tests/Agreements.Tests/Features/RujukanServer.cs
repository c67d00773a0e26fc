using System.Security.Claims;
using System.Text.Encodings.Web;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ksd.Agreements.Tests.Features;

/// <summary>The reference resources alone: they need no database, so they are tested without one, on 4 May 2026.</summary>
public sealed class RujukanServer : IAsyncLifetime
{
    private WebApplication? app;

    public HttpClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton<TimeProvider>(new FixedClock());
        builder.AddServiceDefaults("agreements");
        builder.AddDaftarWilayah();
        builder.Services.AddSingleton(Ketentuan.Bawaan);
        builder.Services.AddAuthentication(options => options.DefaultScheme = StaffOfKukar.Name)
            .AddScheme<AuthenticationSchemeOptions, StaffOfKukar>(StaffOfKukar.Name, null);
        app = builder.Build();
        app.UseServiceDefaults();
        app.MapRujukan();
        await app.StartAsync();
        Client = app.GetTestClient();
    }

    public async Task DisposeAsync() => await app!.DisposeAsync();

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 5, 4, 1, 0, 0, TimeSpan.Zero);
    }

    /// <summary>Signs in whoever does not say <c>X-Anonymous</c>.</summary>
    private sealed class StaffOfKukar(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        public const string Name = nameof(StaffOfKukar);

        protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Request.Headers.ContainsKey("X-Anonymous")
            ? AuthenticateResult.NoResult()
            : AuthenticateResult.Success(new AuthenticationTicket(
                new ClaimsPrincipal(new ClaimsIdentity([new("sub", "staf"), new("region", "64.02"), new("role", "perangkat-daerah")], Name)), Name)));
    }
}
