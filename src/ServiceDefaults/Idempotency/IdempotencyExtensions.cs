using Ksd.ServiceDefaults.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Ksd.ServiceDefaults.Idempotency;

public static class IdempotencyExtensions
{
    /// <summary>
    /// Behind authentication: a key belongs to a caller. A service without a database of regions has nothing to keep keys in, and
    /// this does nothing there.
    /// </summary>
    public static IApplicationBuilder UseIdempotency(this IApplicationBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        return app.ApplicationServices.GetService<KsdDatabases>() is null ? app : app.UseMiddleware<IdempotencyMiddleware>();
    }

    /// <summary>
    /// The endpoint recognises a repetition by its content (a document by its hash, an imported row by its identity) or works through
    /// more than fits one transaction: it runs as if no Idempotency-Key had been sent.
    /// </summary>
    public static TBuilder IdempotentByContent<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(ByContent.Instance);

    internal static bool IsIdempotentByContent(this HttpContext http) =>
        http.Request.HasFormContentType || http.GetEndpoint()?.Metadata.GetMetadata<ByContent>() is not null;

    private sealed class ByContent
    {
        public static readonly ByContent Instance = new();
    }
}
