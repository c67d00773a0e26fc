using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ksd.ServiceDefaults.Json;

/// <summary>Enumerations by name, any case; a wrong name is answered with the right ones. Numbers are refused.</summary>
internal sealed class NamedEnumConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert))!;

    private sealed class Converter<T> : JsonConverter<T>
        where T : struct, Enum
    {
        private static readonly Dictionary<string, T> s_values =
            Enum.GetValues<T>().Distinct().ToDictionary(value => value.ToString(), StringComparer.OrdinalIgnoreCase);

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && s_values.TryGetValue(reader.GetString()!, out var value)
                ? value
                : throw InputJsonException.Of(
                    $"Nilai tidak dikenal; pilih salah satu: {string.Join(", ", s_values.Keys)}.",
                    $"Not a known value; choose one of: {string.Join(", ", s_values.Keys)}.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());

        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            return s_values.TryGetValue(reader.GetString()!, out var value)
                ? value
                : throw InputJsonException.Of("Kunci tidak dikenal.", "Not a known key.");
        }

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WritePropertyName(value.ToString());
    }
}
