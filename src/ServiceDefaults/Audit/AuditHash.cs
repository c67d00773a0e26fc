using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ksd.ServiceDefaults.Audit;

/// <summary>SHA-256 of the link before, the place in the chain and the entry in one fixed form.</summary>
internal static class AuditHash
{
    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.Default };

    /// <summary>What the first link of a region hangs on.</summary>
    public static byte[] Root(string region) => SHA256.HashData(Encoding.UTF8.GetBytes("ksd-audit/1 " + region));

    public static byte[] Of(byte[] previous, long seq, AuditEntry entry)
    {
        var canonical = Canonical(entry);
        var input = new byte[previous.Length + sizeof(long) + canonical.Length];
        previous.CopyTo(input, 0);
        BinaryPrimitives.WriteInt64BigEndian(input.AsSpan(previous.Length), seq);
        canonical.CopyTo(input.AsSpan(previous.Length + sizeof(long)));
        return SHA256.HashData(input);
    }

    /// <summary>An array in fixed order; inside before and after the names are sorted, because jsonb keeps no order.</summary>
    internal static ReadOnlySpan<byte> Canonical(AuditEntry entry)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Form))
        {
            json.WriteStartArray();
            json.WriteStringValue(entry.Id);
            json.WriteStringValue(entry.RegionCode);
            // timestamptz keeps microseconds.
            json.WriteNumberValue(entry.RecordedAt.UtcTicks / TimeSpan.TicksPerMicrosecond);
            json.WriteStringValue(entry.Subject);
            json.WriteStringValue(entry.Position);
            json.WriteStringValue(entry.Action.ToString());
            json.WriteStringValue(entry.Entity);
            json.WriteStringValue(entry.EntityId);
            Sorted(json, entry.Before);
            Sorted(json, entry.After);
            json.WriteStringValue(entry.Reason);
            json.WriteStringValue(entry.SourceAddress);
            json.WriteStringValue(entry.TraceId);
            json.WriteEndArray();
        }

        return buffer.WrittenSpan;
    }

    private static void Sorted(Utf8JsonWriter json, string? text)
    {
        if (text is null)
        {
            json.WriteNullValue();
            return;
        }

        using var document = JsonDocument.Parse(text);
        Sorted(json, document.RootElement);
    }

    private static void Sorted(Utf8JsonWriter json, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var property in value.EnumerateObject().OrderBy(property => property.Name, StringComparer.Ordinal))
                {
                    json.WritePropertyName(property.Name);
                    Sorted(json, property.Value);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    Sorted(json, item);
                }

                json.WriteEndArray();
                break;
            case JsonValueKind.Number:
                // jsonb keeps a number's digits (1.10 stays 1.10), and so do we.
                json.WriteRawValue(value.GetRawText());
                break;
            default:
                value.WriteTo(json);
                break;
        }
    }
}
