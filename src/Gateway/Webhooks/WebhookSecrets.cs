using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace Ksd.Gateway.Webhooks;

/// <summary>Secrets and signatures as Standard Webhooks has them: HMAC-SHA256 over id, time and body.</summary>
internal sealed class WebhookSecrets(IDataProtectionProvider protection)
{
    private const string Prefix = "whsec_";

    private readonly IDataProtector _protector = protection.CreateProtector("Ksd.Gateway.Webhook");

    /// <summary>The secret as the receiver gets it, once, and as it is stored.</summary>
    public (string Shown, byte[] Stored) Create()
    {
        var secret = RandomNumberGenerator.GetBytes(32);
        return (Prefix + Convert.ToBase64String(secret), _protector.Protect(secret));
    }

    public string Sign(Subscription subscription, string id, DateTimeOffset at, byte[] body)
    {
        var content = (byte[])[.. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{at.ToUnixTimeSeconds()}.")), .. body];
        var secrets = subscription.PreviousSecretUntil > at ? new[] { subscription.Secret, subscription.PreviousSecret! } : [subscription.Secret];
        return string.Join(' ', secrets.Select(secret => "v1," + Convert.ToBase64String(HMACSHA256.HashData(_protector.Unprotect(secret), content))));
    }
}
