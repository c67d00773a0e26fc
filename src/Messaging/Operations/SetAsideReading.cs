using System.Globalization;
using System.Text;
using System.Text.Json;
using RabbitMQ.Client;

namespace Ksd.Messaging.Operations;

/// <summary>Reads what MassTransit set aside: its envelope, and the headers that say what went wrong. Whatever else lies there is read as far as it can be.</summary>
internal static class SetAsideReading
{
    private const int FaultMaxLength = 500;

    public static SetAsideMessage Of(IReadOnlyBasicProperties properties, ReadOnlyMemory<byte> body)
    {
        var (type, message) = Envelope(body);
        return new(
            Guid.TryParse(properties.MessageId, out var id) ? id : null,
            type,
            Text(message, "region"),
            Guid.TryParse(Text(message, "aggregateId"), out var aggregate) ? aggregate : null,
            Header(properties, "MT-Fault-Message") is { } fault ? fault[..Math.Min(fault.Length, FaultMaxLength)] : null,
            DateTimeOffset.TryParse(Header(properties, "MT-Fault-Timestamp"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null);
    }

    private static (string? Type, JsonElement Message) Envelope(ReadOnlyMemory<byte> body)
    {
        try
        {
            var envelope = JsonElement.Parse(body.Span);
            return envelope.ValueKind is JsonValueKind.Object && envelope.TryGetProperty("messageType", out var types) && types.ValueKind is JsonValueKind.Array
                ? (types.EnumerateArray().Select(type => type.GetString()?.Split(':')[^1]).FirstOrDefault(), envelope.TryGetProperty("message", out var message) ? message : default)
                : default;
        }
        catch (JsonException)
        {
            return default; // Not of ours: shown without a name, to be dropped.
        }
    }

    private static string? Text(JsonElement message, string name) =>
        message.ValueKind is JsonValueKind.Object && message.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    private static string? Header(IReadOnlyBasicProperties properties, string name) =>
        properties.Headers?.TryGetValue(name, out var value) != true ? null : value is byte[] bytes ? Encoding.UTF8.GetString(bytes) : value?.ToString();
}
