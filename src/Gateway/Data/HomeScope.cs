using Ksd.ServiceDefaults.Identity;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.Data;

/// <summary>A unit of work of its own in one region, for what happens before anybody is authenticated.</summary>
internal sealed class HomeScope : IAsyncDisposable
{
    private readonly AsyncServiceScope _scope;

    private HomeScope(AsyncServiceScope scope, string region)
    {
        _scope = scope;
        scope.ServiceProvider.GetRequiredService<RegionScope>().Enter(region);
        Db = Get<GatewayDbContext>();
    }

    public GatewayDbContext Db { get; }

    public T Get<T>()
        where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    public static HomeScope In(IServiceScopeFactory scopes, string region) => new(scopes.CreateAsyncScope(), region);

    /// <summary>The scope of the account's own region, or null when there is no such account.</summary>
    public static async Task<HomeScope?> OfAsync(
        IServiceScopeFactory scopes, AccountKind kind, string name, CancellationToken cancellationToken)
    {
        await using var lookup = scopes.CreateAsyncScope();
        var region = await lookup.ServiceProvider.GetRequiredService<GatewayDbContext>().HomeRegion.AsNoTracking()
            .Where(home => home.Kind == kind && home.Name == name)
            .Select(home => home.Region)
            .SingleOrDefaultAsync(cancellationToken);
        return region is null ? null : In(scopes, region);
    }

    public ValueTask DisposeAsync() => _scope.DisposeAsync();
}
