using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ksd.Gateway.Tokens;

/// <summary>As OAuth has it: what is absent is left out. Its names, in snake_case, stand on the members, so that the document has them too.</summary>
internal static class TokenJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };
}
