using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Ksd.ServiceDefaults.OpenApi;

/// <summary>
/// Texts and words, and lists and tables of them, as what they are: our own converters hide their type from the schema exporter, and a
/// client generated from a document without it would have <c>object</c> for every name.
/// </summary>
internal static class TextSchemas
{
    public static Task Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo;
        if (type.Type == typeof(string))
        {
            schema.Type ??= MayBeNull(context) ? JsonSchemaType.String | JsonSchemaType.Null : JsonSchemaType.String;
        }
        else if (type is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element } && schema.Items is null)
        {
            schema.Items = Text(element);
        }
        else if (type is { Kind: JsonTypeInfoKind.Dictionary, ElementType: { } value })
        {
            schema.AdditionalProperties ??= Text(value);
            if (schema.AdditionalProperties is OpenApiSchema { Type: JsonSchemaType.Array, Items: null } list && TextListed(value))
            {
                list.Items = Text(typeof(string));
            }
        }
        else if (schema.Properties?.Count > 0)
        {
            schema.Type ??= JsonSchemaType.Object; // one of several shapes, told apart by a word
        }

        return Task.CompletedTask;
    }

    /// <summary>A member of what is sent may be left out unless it says otherwise; the exporter would require every one without a default.</summary>
    public static Task DescribeOptional(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.JsonTypeInfo.Type.Name is { } name && (name.EndsWith("Request", StringComparison.Ordinal) || name.EndsWith("Input", StringComparison.Ordinal)))
        {
            foreach (var property in context.JsonTypeInfo.Properties.Where(property =>
                property.AssociatedParameter?.IsNullable == true && property.AttributeProvider?.IsDefined(typeof(RequiredAttribute), inherit: true) != true))
            {
                schema.Required?.Remove(property.Name);
            }
        }

        return Task.CompletedTask;
    }

    private static OpenApiSchema? Text(Type type)
    {
        var word = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(string) ? new() { Type = JsonSchemaType.String }
            : word.IsEnum ? new() { Type = JsonSchemaType.String, Enum = [.. Enum.GetNames(word).Select(name => (JsonNode)JsonValue.Create(name))] }
            : null;
    }

    private static bool TextListed(Type type) => typeof(IEnumerable<string>).IsAssignableFrom(type);

    /// <summary>What is sent and what is answered share one schema: null where either may be.</summary>
    private static bool MayBeNull(OpenApiSchemaTransformerContext context) =>
        context.JsonPropertyInfo is { } property && (property.IsGetNullable || property.IsSetNullable || property.AssociatedParameter?.IsNullable == true);
}
