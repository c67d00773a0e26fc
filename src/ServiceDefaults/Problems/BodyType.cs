using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ksd.ServiceDefaults;

/// <summary>The type that the endpoint wants at a place in its body: the serializer's message names the parent only.</summary>
internal static partial class BodyType
{
    public static Type? At(string path, HttpContext context)
    {
        var endpoint = context.GetEndpoint() ?? context.Features.Get<IExceptionHandlerFeature>()?.Endpoint;
        var type = endpoint?.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType;
        var json = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        if (path != JsonPath.Whole)
        {
            foreach (Match step in Step().Matches(path))
            {
                type = type is null ? null : Child(json.GetTypeInfo(type), step.Value, json);
            }
        }

        return type;
    }

    private static Type? Child(JsonTypeInfo parent, string step, JsonSerializerOptions json) =>
        step[0] == '[' || parent.Kind == JsonTypeInfoKind.Dictionary
            ? parent.ElementType
            : parent.Properties.FirstOrDefault(property => property.Name.Equals(
                step,
                json.PropertyNameCaseInsensitive ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))?.PropertyType;

    [GeneratedRegex(@"\[[^\]]*\]|[^.\[]+")]
    private static partial Regex Step();
}
