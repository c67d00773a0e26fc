using System.Security.Cryptography;
using System.Text;
using Ksd.Gateway.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Ksd.Gateway.Identity;

/// <summary>Identity's own store, but no secret of the second step lies in the database readable: the key is encrypted, codes are hashed.</summary>
internal sealed class PersonStore(GatewayDbContext db, IDataProtectionProvider protection) : UserOnlyStore<Person, GatewayDbContext, Guid>(db)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Ksd.Gateway.AuthenticatorKey");

    public override Task SetAuthenticatorKeyAsync(Person user, string key, CancellationToken cancellationToken)
    {
        user.ProtectedAuthenticatorKey = _protector.Protect(Encoding.ASCII.GetBytes(key));
        return Task.CompletedTask;
    }

    public override Task<string?> GetAuthenticatorKeyAsync(Person user, CancellationToken cancellationToken) =>
        Task.FromResult(user.ProtectedAuthenticatorKey is { } key ? Encoding.ASCII.GetString(_protector.Unprotect(key)) : null);

    public override Task ReplaceCodesAsync(Person user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken)
    {
        user.RecoveryCodeHashes = [.. recoveryCodes.Select(Hash)];
        return Task.CompletedTask;
    }

    public override Task<bool> RedeemCodeAsync(Person user, string code, CancellationToken cancellationToken)
    {
        var hash = Hash(code);
        var known = user.RecoveryCodeHashes.Contains(hash, StringComparer.Ordinal);
        user.RecoveryCodeHashes = [.. user.RecoveryCodeHashes.Where(other => other != hash)];
        return Task.FromResult(known);
    }

    public override Task<int> CountCodesAsync(Person user, CancellationToken cancellationToken) => Task.FromResult(user.RecoveryCodeHashes.Length);

    public static string Hash(string code) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
