using System.Security.Claims;
using Ksd.ServiceDefaults.Identity;

namespace Ksd.ServiceDefaults.Tests.Identity;

/// <summary>docs/decisions/0005: a token is verified once, and not for longer than it lives.</summary>
public sealed class TokenCacheTests
{
    private readonly Clock _clock = new();
    private readonly TokenCache _cache;

    public TokenCacheTests() => _cache = new(_clock);

    [Fact]
    public void Entry_dies_with_its_token()
    {
        _cache.Add("token", Caller(), _clock.GetUtcNow().AddMinutes(10));
        _clock.Now += TimeSpan.FromMinutes(10) - TimeSpan.FromSeconds(1);
        _cache.Find("token").ShouldNotBeNull();

        _clock.Now += TimeSpan.FromSeconds(1);

        _cache.Find("token").ShouldBeNull();
        _cache.Count.ShouldBe(0);
    }

    [Fact]
    public void Size_is_bounded_and_the_freshest_stay()
    {
        for (var i = 0; i <= TokenCache.Capacity; i++)
        {
            _cache.Add($"token {i}", Caller(), _clock.GetUtcNow().AddSeconds(60 + i));
        }

        _cache.Count.ShouldBeLessThanOrEqualTo(TokenCache.Capacity);
        _cache.Find($"token {TokenCache.Capacity}").ShouldNotBeNull();
        _cache.Find("token 0").ShouldBeNull();
    }

    [Fact]
    public void Revocation_during_verification_is_not_missed()
    {
        var caller = Caller();
        _cache.RevokeClient("sistem");

        _cache.Add("token", caller, _clock.GetUtcNow().AddMinutes(10));

        _cache.Find("token").ShouldBeNull();
    }

    [Fact]
    public void Token_issued_after_the_revocation_is_good()
    {
        _cache.RevokeClient("sistem");
        _clock.Now += TimeSpan.FromSeconds(2);

        _cache.Add("token", Caller(), _clock.GetUtcNow().AddMinutes(10));

        _cache.Find("token").ShouldNotBeNull();
    }

    private ClaimsPrincipal Caller() => new(new ClaimsIdentity(
        [new("client_id", "sistem"), new("iat", _clock.GetUtcNow().ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture))], "uji"));

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 31, 8, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
