using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ksd.Gateway.Feed;

/// <summary>A change as CloudEvents 1.0 writes it; attributes that are not of the standard are extensions.</summary>
internal sealed record CloudEvent(
    string Id,
    string Source,
    string Type,
    string Subject,
    DateTimeOffset Time,
    [property: JsonPropertyName("aggregateversion")] long AggregateVersion,
    string Sequence,
    JsonElement Data,
    [property: JsonPropertyName("specversion")] string SpecVersion = "1.0",
    [property: JsonPropertyName("datacontenttype")] string DataContentType = "application/json")
{
    public const string ContentType = "application/cloudevents+json";
    public const string TypePrefix = "ksd.";

    public static CloudEvent Of(Change change, string issuer) => new(
        change.EventId.ToString(),
        issuer,
        TypePrefix + change.Type,
        change.AggregateId.ToString(),
        change.OccurredAt,
        change.Version,
        change.Seq.ToString("D19", CultureInfo.InvariantCulture),
        JsonElement.Parse(change.Data));
}
