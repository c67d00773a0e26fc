using System.Text.Json;
using System.Text.Json.Serialization;
using Ksd.ServiceDefaults;

namespace Ksd.Portal.Api;

/// <summary>A refusal (RFC 9457). Which field it speaks of, which article, and what else it carries, the service says.</summary>
public sealed record Masalah
{
    public const string Basi = "/problems/version-stale";

    /// <summary>For an address that names something which no service knows.</summary>
    public static Masalah TidakAda => new()
    {
        Status = StatusCodes.Status404NotFound,
        Title = Language.Choose("Tidak ditemukan", "Not found"),
        Detail = Language.Choose("Periksa alamatnya, atau mulailah dari beranda.", "Check the address, or start from the home page."),
    };

    public string Type { get; init; } = "about:blank";

    public string Title { get; init; } = "";

    public int Status { get; init; }

    public string? Detail { get; init; }

    public string? TraceId { get; init; }

    /// <summary>Messages by field, named as in the request (<c>paraPihak[0].nama</c>).</summary>
    public IReadOnlyDictionary<string, string[]>? Errors { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement> Lain { get; init; } = [];

    [JsonIgnore]
    public bool IsBasi => Type == Basi;

    /// <summary>The value of an extension as the page's own type; null when the answer has none.</summary>
    public T? Read<T>(string name) => Lain.TryGetValue(name, out var value) ? value.Deserialize<T>(KsdApi.Json) : default;
}
