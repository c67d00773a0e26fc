using System.Security.Cryptography;
using Ksd.Gateway.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;

namespace Ksd.Gateway.Passkeys;

/// <summary>Whoever comes with a passkey gives no name: the region is found by the credential's id, as that of a user name is.</summary>
internal static class Passkeys
{
    public static HomeRegion HomeOf(byte[] credentialId, string region) =>
        new(AccountKind.Passkey, NameOf(credentialId), region);

    public static string NameOf(byte[] credentialId) => Base64UrlEncoder.Encode(SHA256.HashData(credentialId));

    public static void RemovePasskey(this GatewayDbContext db, IdentityUserPasskey<Guid> passkey)
    {
        db.Remove(passkey);
        db.Entry(HomeOf(passkey.CredentialId, db.Region!)).State = EntityState.Deleted;
    }
}
