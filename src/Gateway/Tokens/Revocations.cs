using Ksd.Gateway.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.Tokens;

/// <summary>The tokens that count no more, as all replicas share them, and as the services ask for them.</summary>
internal sealed class Revocations(IServiceScopeFactory scopes, TokenCache tokens, TimeProvider clock)
{
    private volatile Revocation[] _current = [];

    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapGet(Revocation.ListPath, (Revocations revocations, HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "no-store";
            return TypedResults.Ok(new Revocation.List(revocations._current));
        })
        .AllowAnonymous()
        .WithName("ListRevocations").WithTags("Token")
        .WithSummary("Token yang dicabut sebelum waktunya, sebagai hash; dibaca layanan setiap tiga detik");

    /// <summary>Saved with what else is in hand. Once more is no mistake.</summary>
    public static Task AddAsync(GatewayDbContext db, Revocation revocation, CancellationToken cancellationToken) => db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO revocation (key, at) VALUES ({revocation.Key}, {revocation.At})
        ON CONFLICT (key) DO UPDATE SET at = greatest(revocation.at, excluded.at)
        """,
        cancellationToken);

    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GatewayDbContext>();
        var since = clock.GetUtcNow() - Revocation.Lasts;
        _current = await db.Revocation.AsNoTracking().Where(revocation => revocation.At > since).ToArrayAsync(cancellationToken);
        tokens.Revoke(_current);
    }

    public async Task ClearAwayAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GatewayDbContext>();
        var now = clock.GetUtcNow();
        await db.Revocation.Where(revocation => revocation.At < now - Revocation.Lasts).ExecuteDeleteAsync(cancellationToken);
        await db.UsedAssertion.Where(used => used.ExpiresAt < now).ExecuteDeleteAsync(cancellationToken);
    }
}
