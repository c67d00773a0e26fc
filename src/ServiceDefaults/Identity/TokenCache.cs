using System.Collections.Concurrent;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;

namespace Ksd.ServiceDefaults.Identity;

/// <summary>
/// Tokens already found good, by their SHA-256, until they expire. Verifying a signature costs more than reading a row.
/// </summary>
public sealed class TokenCache(TimeProvider clock)
{
    public const int Capacity = 10_000;

    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DateTimeOffset> _revoked = new(StringComparer.Ordinal);

    private sealed record Entry(ClaimsPrincipal Principal, DateTimeOffset ExpiresAt);

    public int Count => _entries.Count;

    internal ClaimsPrincipal? Find(string token)
    {
        var key = KeyOf(token);
        if (!_entries.TryGetValue(key, out var entry))
        {
            return null;
        }

        if (entry.ExpiresAt > clock.GetUtcNow())
        {
            return entry.Principal;
        }

        _entries.TryRemove(key, out _);
        return null;
    }

    internal void Add(string token, ClaimsPrincipal principal, DateTimeOffset expiresAt)
    {
        if (_entries.Count >= Capacity)
        {
            MakeRoom();
        }

        _entries[KeyOf(token)] = new(principal, expiresAt);

        // A revocation that came while the token was being verified did not find it here.
        if (IsRevoked(principal))
        {
            _entries.TryRemove(KeyOf(token), out _);
        }
    }

    /// <summary>Refuses every token issued to the client system until now.</summary>
    public void RevokeClient(string clientId) => Revoke(Revocation.Of(KsdClaims.ClientId, clientId, clock.GetUtcNow()));

    /// <summary>Refuses one token, by its <c>jti</c>.</summary>
    public void RevokeToken(string tokenId) => Revoke(Revocation.Of(KsdClaims.TokenId, tokenId, clock.GetUtcNow()));

    /// <summary>Refuses the tokens that the list names. What is known already costs nothing.</summary>
    public void Revoke(params IReadOnlyList<Revocation> revocations)
    {
        var news = revocations.Where(revocation => !_revoked.TryGetValue(revocation.Key, out var at) || at < revocation.At).ToArray();
        if (news.Length == 0)
        {
            return;
        }

        foreach (var old in _revoked.Where(revoked => revoked.Value < clock.GetUtcNow() - Revocation.Lasts))
        {
            _revoked.TryRemove(old);
        }

        foreach (var (key, at) in news)
        {
            _revoked[key] = at;
        }

        foreach (var (key, entry) in _entries)
        {
            if (IsRevoked(entry.Principal))
            {
                _entries.TryRemove(key, out _);
            }
        }
    }

    internal bool IsRevoked(ClaimsPrincipal principal) =>
        !_revoked.IsEmpty && (IsRevoked(principal, KsdClaims.ClientId) || IsRevoked(principal, KsdClaims.TokenId) || IsRevoked(principal, KsdClaims.Session));

    private bool IsRevoked(ClaimsPrincipal principal, string claim) =>
        principal.FindFirstValue(claim) is { } value
        && _revoked.TryGetValue(Revocation.KeyOf(claim, value), out var at)
        && IssuedAt(principal) <= at;

    private void MakeRoom()
    {
        var now = clock.GetUtcNow();
        foreach (var expired in _entries.Where(entry => entry.Value.ExpiresAt <= now))
        {
            _entries.TryRemove(expired);
        }

        // All alive: those that die soonest go, a tenth at a time, so that this is rare.
        foreach (var soonest in _entries.OrderBy(entry => entry.Value.ExpiresAt).Take(Math.Max(0, _entries.Count - (Capacity * 9 / 10))))
        {
            _entries.TryRemove(soonest);
        }
    }

    internal static DateTimeOffset TimeOf(ClaimsPrincipal principal, string claim) =>
        long.TryParse(principal.FindFirstValue(claim), out var seconds) ? DateTimeOffset.FromUnixTimeSeconds(seconds) : default;

    private static DateTimeOffset IssuedAt(ClaimsPrincipal principal) => TimeOf(principal, "iat");

    private static string KeyOf(string token) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
