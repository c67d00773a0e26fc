using System.Text.Json;

namespace Ksd.Gateway.Feed;

/// <summary>
/// Whose a kerja sama is and of which kind: told once, when it is proposed or signed, and needed again for every event about it that does
/// not repeat it.
/// </summary>
internal sealed class ChangeSubject
{
    public const int MaxLength = 100;

    private ChangeSubject()
    {
    }

    /// <summary>The kerja sama.</summary>
    public Guid Id { get; private init; }

    public string? Department { get; private set; }

    public string? Kind { get; private set; }

    public static ChangeSubject Of(Guid kerjaSama) => new() { Id = kerjaSama };

    /// <summary>The kerja sama that an event is about: it says so, or it is its aggregate.</summary>
    public static Guid KerjaSamaOf(JsonElement data, Guid aggregate) =>
        data.TryGetProperty("kerjaSamaId", out var id) && id.ValueKind == JsonValueKind.String && id.TryGetGuid(out var named) ? named : aggregate;

    public static string? DepartmentIn(JsonElement data) => Text(data, "perangkatDaerah") ?? Text(data, "departemen");

    public static string? KindIn(JsonElement data) => Text(data, "jenis");

    public void Learn(string? department, string? kind) => (Department, Kind) = (department ?? Department, kind ?? Kind);

    private static string? Text(JsonElement data, string name) =>
        data.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 and <= MaxLength } text ? text : null;
}
