using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Ksd.Gateway.Tests.Support;

/// <summary>An authenticator app as a phone has it (RFC 6238), with its key in base32.</summary>
internal sealed class AuthenticatorApp(string key)
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public string Code(int stepsAway = 0)
    {
        var step = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, (TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30) + stepsAway);
#pragma warning disable CA5350 // RFC 6238's default, which every app has.
        var hash = HMACSHA1.HashData(Key(), step);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private byte[] Key()
    {
        var bits = string.Concat(key.TrimEnd('=').Select(sign => Convert.ToString(Alphabet.IndexOf(sign), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }
}
