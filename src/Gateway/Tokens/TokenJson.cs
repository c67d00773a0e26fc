using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ksd.Gateway.Tokens;

/// <summary>OAuth's own spelling: snake_case, and what is absent is left out.</summary>
internal static class TokenJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };
}
