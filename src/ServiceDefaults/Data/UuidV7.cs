using System.Buffers.Binary;

namespace Ksd.ServiceDefaults.Data;

internal static class UuidV7
{
    /// <summary>The smallest version 7 id of an instant: a primary key is then an index by age as well.</summary>
    public static Guid FirstOf(DateTimeOffset instant)
    {
        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        BinaryPrimitives.WriteInt64BigEndian(bytes, Math.Max(0, instant.ToUnixTimeMilliseconds()) << 16);
        return new Guid(bytes, bigEndian: true);
    }
}
