using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace Ksd.Gateway.Clients;

/// <summary>
/// Secrets are 256 random bits, so one SHA-256 is as good as a slow hash: there is no dictionary to try (docs/decisions/0010).
/// </summary>
internal static class ClientSecrets
{
    /// <summary>Lets a scanner recognise a secret that strayed into a repository or a log.</summary>
    public const string Prefix = "ksd_";

    public static string Create() => Prefix + Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));

    public static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    /// <summary>Takes as long for an unknown client (no hash) as for a known one.</summary>
    public static bool Match(byte[]? hash, string secret) => CryptographicOperations.FixedTimeEquals(hash ?? new byte[32], Hash(secret));
}
