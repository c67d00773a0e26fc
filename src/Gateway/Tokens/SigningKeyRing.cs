using System.Security.Cryptography;
using Ksd.Gateway.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;

namespace Ksd.Gateway.Tokens;

/// <summary>The keys all replicas share: one signs, several are published, and a new one appears when it is time.</summary>
internal sealed class SigningKeyRing(IServiceScopeFactory scopes, IDataProtectionProvider protection, TimeProvider clock)
{
    private readonly IDataProtector _protector = protection.CreateProtector(SigningKey.Purpose);
    private volatile Entry[] _entries = [];

    private sealed record Entry(ECDsaSecurityKey Key, JsonWebKey Jwk, DateTimeOffset SignsFrom);

    public SigningCredentials Signer => new(Published()[0].Key, SecurityAlgorithms.EcdsaSha256);

    public IEnumerable<JsonWebKey> PublishedKeys => Published().Select(entry => entry.Jwk);

    public IEnumerable<SecurityKey> ValidationKeys => Published().Select(entry => entry.Key);

    /// <summary>Reads the ring, and adds the key that is missing: one replica does, the others wait and read it.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GatewayDbContext>();
        var keys = await db.SigningKey.AsNoTracking().ToListAsync(cancellationToken);
        if (KeySchedule.Missing(keys.Select(key => key.SignsFrom), clock.GetUtcNow()) is not null)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtext('ksd.signing_key'))", cancellationToken);
            keys = await db.SigningKey.AsNoTracking().ToListAsync(cancellationToken);
            if (KeySchedule.Missing(keys.Select(key => key.SignsFrom), clock.GetUtcNow()) is { } signsFrom)
            {
                var key = SigningKey.Create(_protector, signsFrom);
                db.Add(key);
                await db.SaveChangesAsync(cancellationToken);
                keys.Add(key);
            }

            await transaction.CommitAsync(cancellationToken);
        }

        var known = _entries.ToDictionary(entry => entry.Key.KeyId);
        _entries = [.. keys.Select(key => known.GetValueOrDefault(key.Kid) ?? Open(key))];
    }

    private Entry Open(SigningKey stored)
    {
        try
        {
            var key = stored.Open(_protector);
            return new Entry(key, SigningKey.Published(key), stored.SignsFrom);
        }
        catch (CryptographicException exception)
        {
            throw new InvalidOperationException(
                "The signing keys in gateway-db were encrypted with other Data Protection keys. Restore the folder DataProtection:KeysFolder "
                + "from its backup; or, if it is lost, delete the rows of signing_key: tokens in use then end at once.",
                exception);
        }
    }

    private IReadOnlyList<Entry> Published() => KeySchedule.Published(_entries, entry => entry.SignsFrom, clock.GetUtcNow());
}
