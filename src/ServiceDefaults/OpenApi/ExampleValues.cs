using System.Collections.Frozen;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Ksd.ServiceDefaults.OpenApi;

/// <summary>What a field may look like, invented; the page to try the API puts whole examples together from these.</summary>
internal static class ExampleValues
{
    private static readonly FrozenDictionary<string, string> s_byName = new Dictionary<string, string>
    {
        ["alasan"] = "Menunggu kelengkapan dokumen (contoh)",
        ["catatan"] = "Diperiksa bersama Bagian Hukum (contoh)",
        ["clientId"] = "dinas-kesehatan-simrs",
        ["email"] = "operator@dinas.contoh.go.id",
        ["jabatan"] = "Kepala Dinas Kesehatan",
        ["judul"] = "Peningkatan pelayanan kesehatan wilayah hulu (contoh)",
        ["lokasi"] = "Kabupaten Kutai Kartanegara",
        ["nama"] = "Yayasan Layanan Hulu (contoh)",
        ["nomor"] = "100.3.7/12/KSD/2026",
        ["nomorNaskah"] = "100.3.7/12/KSD/2026",
        ["perangkatDaerah"] = "dinas-kesehatan",
        ["ruangLingkup"] = "Kapal puskesmas keliling (contoh)",
        ["teks"] = "Para pihak sepakat (contoh).",
        ["tempat"] = "Tenggarong",
        ["uraian"] = "Uraian contoh.",
        ["urusan"] = "1.02",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<Type, string> s_byType = new Dictionary<Type, string>
    {
        [typeof(Guid)] = "0197e000-0000-7000-8000-000000000000",
        [typeof(DateOnly)] = "2026-11-02",
        [typeof(DateTimeOffset)] = "2026-11-02T01:30:00Z",
    }.ToFrozenDictionary();

    public static Task Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if ((s_byType.GetValueOrDefault(type) ?? ByName(type, context)) is { } example && schema.Examples is null && Fits(example, schema))
        {
            schema.Examples = [JsonValue.Create(example)];
        }

        return Task.CompletedTask;
    }

    private static string? ByName(Type type, OpenApiSchemaTransformerContext context) =>
        type == typeof(string) && context.JsonPropertyInfo?.Name is { } name ? s_byName.GetValueOrDefault(name) : null;

    private static bool Fits(string example, OpenApiSchema schema) => schema.Pattern is null && (schema.MaxLength is not { } most || example.Length <= most);
}
