using System.Text.RegularExpressions;

namespace Ksd.Gateway.OpenData;

/// <summary>What is open without a token, and which service's address answers it.</summary>
internal static partial class PublicTable
{
    /// <summary>A province, or a kabupaten or kota.</summary>
    public const string Prefix = @"/publik/{wilayah:regex(^\d\d(\.\d\d)?$)}";

    public static readonly IReadOnlyList<Row> Rows =
    [
        new("register", "agreements", "/api/v1/register/publik"),
        new("register.csv", "agreements", "/api/v1/register/publik.csv"),
        new("verifikasi/{kode}", "agreements", "/api/v1/rancangan/verifikasi/{kode}"),
        new("portofolio", "evaluation", "/api/v1/portofolio/publik"),
        new("daftar-rencana", "mapping", "/api/v1/daftar-rencana/publik"),
        new("daftar-rencana/{id:guid}/data.json", "mapping", "/api/v1/daftar-rencana/{id}/data.json"),
        new("daftar-rencana/{id:guid}/data.csv", "mapping", "/api/v1/daftar-rencana/{id}/data.csv"),
    ];

    /// <summary>The region that the first segment of a path names; null when it names none.</summary>
    public static string? RegionOf(PathString path) => RegionSegment().Match(path.Value ?? "") is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"^/(\d\d(?:\.\d\d)?)(?:/|$)")]
    private static partial Regex RegionSegment();

    internal sealed record Row(string Path, string Service, string Target);
}
