using System.Text.Json;
using System.Text.Json.Serialization;
using Ksd.Regulation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ksd.Agreements.Data;

/// <summary>
/// Keeps an immutable value as one jsonb column. Facts are of many shapes behind one type, which EF's own JSON mapping does not
/// do; and as the values never change, comparing them is comparing references.
/// </summary>
internal static class Jsonb
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        AllowOutOfOrderMetadataProperties = true,
        Converters = { new JsonStringEnumConverter(), new KodeWilayahConverter() },
    };

    public static PropertyBuilder<T> HasJsonb<T>(this PropertyBuilder<T> property)
        where T : class? => property.HasColumnType("jsonb").HasConversion(
            value => JsonSerializer.Serialize(value, Options),
            json => JsonSerializer.Deserialize<T>(json, Options)!,
            new ValueComparer<T>((a, b) => ReferenceEquals(a, b), value => value!.GetHashCode(), value => value));

    private sealed class KodeWilayahConverter : JsonConverter<KodeWilayah>
    {
        public override KodeWilayah Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            KodeWilayah.TryParse(reader.GetString(), out var kode, out var penolakan) ? kode : throw new JsonException(penolakan.Pesan.En);

        public override void Write(Utf8JsonWriter writer, KodeWilayah value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
