using Ksd.ServiceDefaults.Tests.Support;

namespace Ksd.ServiceDefaults.Tests.Problems;

public sealed class ValidationTests(Service service) : IClassFixture<Service>
{
    private const string Good = """
        "judul": "Penanggulangan banjir", "tanggal": "2026-01-31", "jenis": "KsddSukarela", "nilai": 0, "paraPihak": [{ "nama": "Kota Samarinda" }]
        """;

    [Fact]
    public async Task Good_input_passes() => await (await service.PostAsync($"{{ {Good} }}")).OkAsync();

    [Theory]
    [InlineData("\"judul\": null", "judul", "judul wajib diisi.")]
    [InlineData("\"judul\": \"  \"", "judul", "judul wajib diisi.")]
    [InlineData("\"judul\": \"ab\"", "judul", "judul harus 3 sampai 100 karakter.")]
    [InlineData("\"tanggal\": null", "tanggal", "tanggal wajib diisi.")]
    [InlineData("\"nilai\": -1", "nilai", "nilai paling kecil 0.")]
    [InlineData("\"kode\": \"abc\"", "kode", "kode tidak sesuai pola ^[A-Z]+$.")]
    [InlineData("\"surel\": \"bukan surel\"", "surel", "surel harus alamat surel.")]
    [InlineData("\"paraPihak\": []", "paraPihak", "paraPihak paling sedikit berisi 1.")]
    [InlineData("\"paraPihak\": null", "paraPihak", "paraPihak wajib diisi.")]
    [InlineData("\"paraPihak\": [null]", "paraPihak", "paraPihak memuat unsur kosong (null).")]
    [InlineData("\"paraPihak\": [{ \"nama\": \"a\" }, {}]", "paraPihak[1].nama", "nama wajib diisi.")]
    public async Task Each_rule_is_told_in_indonesian_with_the_json_name(string change, string field, string message)
    {
        var problem = await (await service.PostAsync(With(change))).ProblemAsync(400, "invalid-input");

        problem.Errors(field).ShouldBe([message]);
    }

    [Fact]
    public async Task Every_wrong_field_is_named_at_once()
    {
        var problem = await (await service.PostAsync("{ \"nilai\": -5 }")).ProblemAsync(400, "invalid-input");

        problem.GetProperty("errors").EnumerateObject().Select(error => error.Name)
            .ShouldBe(["judul", "tanggal", "nilai", "paraPihak"], ignoreOrder: true);
    }

    [Fact]
    public async Task English_is_spoken_on_request()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/contoh")
        {
            Content = new StringContent(With("\"judul\": null"), System.Text.Encoding.UTF8, "application/json"),
        };
        request.Headers.AcceptLanguage.ParseAdd("en");

        var problem = await (await service.Http.SendAsync(request)).ProblemAsync(400, "invalid-input");

        problem.Errors("judul").ShouldBe(["judul is required."]);
        problem.GetProperty("title").GetString().ShouldBe("Some fields are not valid");
    }

    // The same good document with one member replaced, never written twice.
    private static string With(string change)
    {
        var name = change.Split('"')[1];
        var document = System.Text.Json.Nodes.JsonNode.Parse($"{{ {Good} }}")!.AsObject();
        document[name] = System.Text.Json.Nodes.JsonNode.Parse($"{{ {change} }}")![name]?.DeepClone();
        return document.ToJsonString();
    }
}
