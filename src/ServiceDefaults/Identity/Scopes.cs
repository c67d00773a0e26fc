using Microsoft.AspNetCore.Http;

namespace Ksd.ServiceDefaults.Identity;

/// <summary>
/// What a client system's token may be used for: to read or to write in one service. A scope never gives what the roles do not; it
/// keeps a system that only reads from being misused to write.
/// </summary>
public static class Scopes
{
    /// <summary>The gateway's own token for open data, and good for nothing else.</summary>
    public const string Publik = "publik:baca";

    private const string Baca = "baca";
    private const string Tulis = "tulis";

    /// <summary>What a client can be given.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. new[] { "agreements", "evaluation", "gateway", "mapping" }.SelectMany(service => new[] { $"{service}:{Baca}", $"{service}:{Tulis}" })];

    public static string Needed(string service, string method) =>
        $"{service}:{(HttpMethods.IsGet(method) || HttpMethods.IsHead(method) ? Baca : Tulis)}";
}
