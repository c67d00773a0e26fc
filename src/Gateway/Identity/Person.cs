using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace Ksd.Gateway.Identity;

/// <summary>Somebody who signs in. What they may do comes from the positions they hold (<see cref="People.Penugasan"/>), never from here.</summary>
internal sealed class Person : IdentityUser<Guid>
{
    public const int NameMaxLength = 200;
    public const int OutsideMaxLength = 255;

    // Without what looks alike on paper.
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    public Person()
    {
        Id = Guid.CreateVersion7();
        SecurityStamp = Guid.CreateVersion7().ToString("N");
        LockoutEnabled = true;
    }

    public string FullName { get; set; } = "";

    public string RegionCode { get; set; } = "";

    /// <summary>From when this account is closed; its row stays, because the audit trail names it.</summary>
    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>The trusted issuer outside that may vouch for them, and as whom it knows them.</summary>
    public string? OutsideIssuer { get; set; }

    public string? OutsideSubject { get; set; }

    /// <summary>The key of the authenticator app, readable only with the installation's Data Protection keys.</summary>
    public byte[]? ProtectedAuthenticatorKey { get; set; }

    /// <summary>SHA-256 of each recovery code that was not used yet.</summary>
    public string[] RecoveryCodeHashes { get; set; } = [];

    /// <summary>SHA-256 of the code of the authenticator app that let them in last: it does so once.</summary>
    public string? LastCodeHash { get; set; }

    public static Person Create(string userName, string fullName, string region, ILookupNormalizer normalizer) => new()
    {
        UserName = userName,
        NormalizedUserName = normalizer.NormalizeName(userName),
        FullName = fullName,
        RegionCode = region,
    };

    /// <summary>The password alone lets them in again.</summary>
    public void ForgetSecondStep()
    {
        (TwoFactorEnabled, ProtectedAuthenticatorKey, RecoveryCodeHashes, LastCodeHash) = (false, null, [], null);
    }

    /// <summary>A random password, to be shown once.</summary>
    public string GivePassword(IPasswordHasher<Person> hasher)
    {
        var password = RandomNumberGenerator.GetString(Alphabet, 24);
        PasswordHash = hasher.HashPassword(this, password);
        return password;
    }
}
