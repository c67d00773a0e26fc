using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Ksd.ServiceDefaults.OpenApi;

/// <summary>Refusals in the document: one schema for all of them (RFC 9457), and each status once, for every operation to refer to.</summary>
public static class ProblemResponses
{
    /// <summary>The schema of every refusal.</summary>
    public const string Schema = "Masalah";
    private const string MediaType = "application/problem+json";

    // What any operation may answer; the others an endpoint names itself.
    private static readonly ProblemType[] s_always = [KsdProblems.InvalidInput, KsdProblems.TooManyRequests];
    private static readonly ProblemType[] s_withToken = [KsdProblems.Unauthenticated, KsdProblems.Forbidden];
    private static readonly ProblemType[] s_all =
    [
        .. s_always, .. s_withToken, KsdProblems.NotFound, KsdProblems.Conflict, KsdProblems.VersionStale, KsdProblems.TooLarge,
        KsdProblems.UnsupportedMediaType, KsdProblems.Unprocessable, KsdProblems.VersionRequired,
    ];

    private static readonly HashSet<string> s_statuses = [.. s_all.Select(type => type.Status.ToString(CultureInfo.InvariantCulture))];

    internal static void Describe(OpenApiDocument document)
    {
        document.AddComponent(Schema, Masalah());
        // What the framework would describe refusals with; nothing refers to it any more.
        document.Components?.Schemas?.Remove(nameof(Microsoft.AspNetCore.Mvc.ProblemDetails));
        document.Components?.Schemas?.Remove(nameof(Microsoft.AspNetCore.Http.HttpValidationProblemDetails));
        foreach (var type in s_all)
        {
            document.AddComponent(NameOf(type.Status), Response(document, type.Judul));
        }

        document.AddComponent(NameOf(null), Response(document, "Masalah lain (RFC 9457); type menunjuk penjelasannya."));
    }

    internal static void Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, bool isOpen)
    {
        var document = context.Document!;
        var below = operation.Parameters?.Any(parameter => parameter.In == ParameterLocation.Path) == true;
        operation.Responses ??= [];
        var named = operation.Responses.Where(response => response.Value.Content?.ContainsKey(MediaType) == true).Select(response => response.Key).ToArray();
        var statuses = s_always.Concat(isOpen ? [] : s_withToken).Concat(below ? [KsdProblems.NotFound] : [])
            .Select(type => type.Status.ToString(CultureInfo.InvariantCulture));
        foreach (var status in named.Concat(statuses).Distinct().Order(StringComparer.Ordinal))
        {
            operation.Responses[status] = new OpenApiResponseReference(NameOf(s_statuses.Contains(status) ? status : null), document);
        }

        operation.Responses["default"] = new OpenApiResponseReference(NameOf(null), document);
    }

    private static string NameOf(object? status) => $"{Schema}{status}";

    private static OpenApiResponse Response(OpenApiDocument document, string description) => new()
    {
        Description = description,
        Content = new Dictionary<string, OpenApiMediaType> { [MediaType] = new() { Schema = new OpenApiSchemaReference(Schema, document) } },
    };

    private static OpenApiSchema Masalah() => new()
    {
        Type = JsonSchemaType.Object,
        Description = "Penolakan (RFC 9457). `syarat` dan `tahapBerikutnya` ada pada langkah yang ditolak menurut peraturan.",
        Required = new HashSet<string> { "type", "title", "status", "traceId" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["type"] = Text("Kode masalah sebagai alamat penjelasannya, `/problems/<kode>`.", KsdProblems.VersionStale.Uri),
            ["title"] = Text("Nama masalah dalam bahasa peminta.", KsdProblems.VersionStale.Judul),
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Description = "Status HTTP.", Examples = [JsonValue.Create(KsdProblems.VersionStale.Status)] },
            ["detail"] = Text("Apa yang salah pada permintaan ini.", "Baca ulang data, lalu ulangi perubahan."),
            ["instance"] = Text("Alamat yang diminta.", "/api/v1/kerja-sama/0197e000-0000-7000-8000-000000000000"),
            ["traceId"] = Text("Sebutkan ini kepada pengelola sistem.", "4bf92f3577b34da6a3ce929d0e0e4736"),
            ["errors"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Description = "Isian yang tidak sah, masing-masing dengan alasannya.",
                AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } },
            },
            ["syarat"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Description = "Syarat yang belum terpenuhi, dengan dasar hukumnya.",
                Items = new OpenApiSchema { Type = JsonSchemaType.Object },
            },
            ["tahapBerikutnya"] = new OpenApiSchema { Type = JsonSchemaType.Array, Description = "Langkah yang dapat ditempuh.", Items = new OpenApiSchema() },
            ["diubah"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Description = "Pada versi yang basi: siapa yang terakhir mengubah data, menurut jabatannya, dan kapan.",
                Properties = new Dictionary<string, IOpenApiSchema>
                {
                    ["jabatan"] = Text("Jabatan yang terakhir mengubah.", "Kepala Dinas Kesehatan"),
                    ["pada"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "date-time" },
                },
            },
        },
    };

    private static OpenApiSchema Text(string description, string example) =>
        new() { Type = JsonSchemaType.String, Description = description, Examples = [JsonValue.Create(example)] };
}
