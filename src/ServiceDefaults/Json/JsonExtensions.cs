using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.DependencyInjection;

namespace Ksd.ServiceDefaults.Json;

/// <summary>JSON as every service reads and writes it; strict, so that a slip of the pen is an answer and not a loss.</summary>
public static class JsonExtensions
{
    /// <summary>The same rules for JSON outside of requests, for example in tests.</summary>
    public static JsonSerializerOptions Options { get; } = Strict(new(JsonSerializerDefaults.Web));

    internal static IServiceCollection AddStrictJson(this IServiceCollection services) =>
        services.ConfigureHttpJsonOptions(options => Strict(options.SerializerOptions));

    private static JsonSerializerOptions Strict(JsonSerializerOptions options)
    {
        options.NumberHandling = JsonNumberHandling.Strict;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowDuplicateProperties = false;
        options.Converters.Add(new NamedEnumConverter());
        options.Converters.Add(new PlainTextConverter());
        return options;
    }
}
