using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Ksd.ServiceDefaults.Hosting;

public static class Limits
{
    /// <summary>A body is JSON of at most this, unless the endpoint says otherwise.</summary>
    public const long BodyBytes = 1024 * 1024;

    /// <summary>For uploads: this endpoint takes a bigger body.</summary>
    public static TBuilder AcceptBodyUpTo<TBuilder>(this TBuilder endpoint, long bytes)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new BodyLimit(bytes));

    internal static void AddLimits(this WebApplicationBuilder builder)
    {
        var patience = builder.Configuration.GetSection("Limits").Get<SlowCallers>() ?? new();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyBytes;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            kestrel.Limits.RequestHeadersTimeout = patience.HeadersPatience;
            kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(patience.BodyBytesPerSecond, patience.BodyGrace);
            kestrel.Limits.MinResponseDataRate = new MinDataRate(patience.BodyBytesPerSecond, patience.BodyGrace);
        });

        // Kestrel stops taking connections at once and lets requests in hand finish for this long.
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(30));
    }

    /// <summary>Who sends or reads slower than this is hung up on: a connection held open costs them little and us a place.</summary>
    private sealed record SlowCallers
    {
        public TimeSpan HeadersPatience { get; init; } = TimeSpan.FromSeconds(15);

        public double BodyBytesPerSecond { get; init; } = 240;

        /// <summary>Time to get going; longer than a second, which is how often Kestrel looks.</summary>
        public TimeSpan BodyGrace { get; init; } = TimeSpan.FromSeconds(5);
    }

    private sealed record BodyLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}
