using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ksd.ServiceDefaults.Json;

/// <summary>PostgreSQL's text cannot hold U+0000: say so where the field is known.</summary>
internal sealed class PlainTextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            throw InputJsonException.Of("Harus teks.", "Must be text.");
        }

        var text = ReadText(ref reader);
        return text?.Contains('\0') == true
            ? throw InputJsonException.Of("Memuat karakter NUL (U+0000).", "Contains the character NUL (U+0000).")
            : text;
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options)!;

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value);

    private static string? ReadText(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            throw InputJsonException.Of("Memuat karakter yang tidak utuh.", "Contains half a character.");
        }
    }
}
