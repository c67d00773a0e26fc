using System.Text.Json.Nodes;

namespace Ksd.Portal.Ui.Skema;

/// <summary>A place that somebody else changed while a form was open: what is recorded there now, and whether the form changed it as well.</summary>
public sealed record Beda(string Path, JsonNode? Tercatat, bool Bentrok)
{
    /// <summary>Whether a path is this place or one below it.</summary>
    public bool Memuat(string path) => Memuat(Path, path);

    public static bool Memuat(string tempat, string path) =>
        path == tempat || path.StartsWith(tempat + ".", StringComparison.Ordinal) || path.StartsWith(tempat + "[", StringComparison.Ordinal);
}
