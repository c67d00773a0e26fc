using System.Text.Json;

namespace Ksd.ServiceDefaults;

/// <summary>Names of fields as the caller wrote them: <c>paraPihak[0].nama</c>; <c>$</c> is the whole document.</summary>
internal static class JsonPath
{
    public const string Whole = "$";

    /// <summary>Validation names members as C# does.</summary>
    public static string CamelCase(string path) =>
        string.Join('.', path.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));

    public static string Of(JsonException exception) => exception.Path switch
    {
        null or "" or Whole => Whole,
        var path when path.StartsWith("$.", StringComparison.Ordinal) => path[2..],
        var path => path[1..],
    };
}
