using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace Ksd.ServiceDefaults.Identity;

/// <summary>Tokens that name this client or this session or have this id, issued until then, count no more. The gateway publishes the list.</summary>
/// <param name="Key">A hash, so that the list, which anybody may read, tells nobody which clients there are.</param>
/// <param name="At">Tokens issued later are good again.</param>
public sealed record Revocation(string Key, DateTimeOffset At)
{
    public const string ListPath = "/.well-known/ksd-pencabutan";

    /// <summary>Longer than a token lives, with room for clocks that differ.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(1);

    public static Revocation Of(string claim, string value, DateTimeOffset at) => new(KeyOf(claim, value), at);

    public static string KeyOf(string claim, string value) =>
        Base64UrlEncoder.Encode(SHA256.HashData(Encoding.UTF8.GetBytes($"{claim}:{value}")));

    /// <summary>The published list.</summary>
    public sealed record List(IReadOnlyList<Revocation> Items);
}
