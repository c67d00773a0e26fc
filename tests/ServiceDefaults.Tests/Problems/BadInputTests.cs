using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Ksd.ServiceDefaults.Tests.Support;

namespace Ksd.ServiceDefaults.Tests.Problems;

/// <summary>The same bad input in both environments: the framework answers them differently unless told not to.</summary>
public abstract class BadInputTests(Service service)
{
    private readonly Service _service = service;

    [Theory]
    // Not JSON at all, cut off, or with something after its end.
    [InlineData("{ \"judul\": ", "judul", "JSON tidak dapat dibaca.")]
    [InlineData("judul=a", "$", "JSON tidak dapat dibaca.")]
    [InlineData("{\"judul\":\"abc\"} x", "$", "JSON tidak dapat dibaca.")]
    [InlineData("[1]", "$", "Bentuk nilainya tidak sesuai.")]
    // Wrong types.
    [InlineData("{\"judul\": 5}", "judul", "Harus teks.")]
    [InlineData("{\"nilai\": \"5\"}", "nilai", "Harus bilangan bulat")]
    [InlineData("{\"nilai\": 1.5}", "nilai", "Harus bilangan bulat")]
    [InlineData("{\"nilai\": 99999999999999999999}", "nilai", "Harus bilangan bulat")]
    [InlineData("{\"paraPihak\": {}}", "paraPihak", "Bentuk nilainya tidak sesuai.")]
    [InlineData("{\"paraPihak\": [{\"nama\": \"a\"}, {\"nama\": []}]}", "paraPihak[1].nama", "Harus teks.")]
    // A day that is in no calendar.
    [InlineData("{\"tanggal\": \"2026-02-30\"}", "tanggal", "Harus tanggal yang ada")]
    // A kind that is not there, in name or number.
    [InlineData("{\"jenis\": \"Ksdx\"}", "jenis", "pilih salah satu: KsddWajib, KsddSukarela.")]
    [InlineData("{\"jenis\": 1}", "jenis", "pilih salah satu: KsddWajib, KsddSukarela.")]
    // Names nobody knows, and one name twice.
    [InlineData("{\"judull\": \"abc\"}", "judull", "Isian \"judull\" tidak dikenal.")]
    [InlineData("{\"judul\": \"abc\", \"judul\": \"abd\"}", "judul", "ditulis dua kali.")]
    // Characters that PostgreSQL or Unicode do not have.
    [InlineData("{\"judul\": \"a\\u0000b\"}", "judul", "Memuat karakter NUL")]
    [InlineData("{\"judul\": \"a\\ud800b\"}", "judul", "Memuat karakter yang tidak utuh.")]
    public async Task Body_that_cannot_be_read_is_400_with_field_and_line(string json, string field, string message)
    {
        var problem = await (await _service.PostAsync(json)).ProblemAsync(400, "invalid-input");

        var error = problem.Errors(field).ShouldHaveSingleItem();
        error.ShouldContain(message);
        error.ShouldContain("(baris 1, kolom ");
    }

    [Fact]
    public async Task Line_of_the_mistake_is_counted_from_one()
    {
        var problem = await (await _service.PostAsync("{\n  \"judul\": \"abc\",\n  \"nilai\": true\n}")).ProblemAsync(400, "invalid-input");

        problem.Errors("nilai").ShouldHaveSingleItem().ShouldContain("(baris 3,");
    }

    [Fact]
    public async Task Deep_nesting_is_400()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 200));

        await (await _service.PostAsync("{\"paraPihak\": " + deep)).ProblemAsync(400, "invalid-input");
    }

    [Fact]
    public async Task No_body_is_400()
    {
        var problem = await (await _service.PostAsync("")).ProblemAsync(400, "bad-request");

        problem.GetProperty("detail").GetString().ShouldBe("Isi permintaan (JSON) tidak ada.");
    }

    [Theory]
    [InlineData("/api/v1/contoh?pada=2026-02-30", "pada", "Harus tanggal yang ada")]
    [InlineData("/api/v1/contoh?limit=banyak", "limit", "Harus bilangan bulat")]
    [InlineData("/api/v1/contoh?limit=0", "limit", "limit harus antara 1 dan 100.")]
    [InlineData("/api/v1/cari", "q", "Wajib diisi.")]
    public async Task Bad_parameter_is_400_naming_it(string address, string field, string message)
    {
        var problem = await (await _service.Http.GetAsync(address)).ProblemAsync(400, "invalid-input");

        problem.Errors(field).ShouldHaveSingleItem().ShouldContain(message);
    }

    [Fact]
    public async Task Nul_in_the_query_is_400() =>
        await (await _service.Http.GetAsync("/api/v1/cari?q=a%00b")).ProblemAsync(400, "bad-request");

    [Fact]
    public async Task Unknown_route_is_404() =>
        await (await _service.Http.GetAsync("/api/v1/tidak-ada")).ProblemAsync(404, "not-found");

    [Fact]
    public async Task Id_that_is_no_uuid_is_404() =>
        await (await _service.Http.GetAsync("/api/v1/contoh/5")).ProblemAsync(404, "not-found");

    [Fact]
    public async Task Unknown_id_is_404() =>
        await (await _service.Http.GetAsync($"/api/v1/contoh/{Guid.CreateVersion7()}")).ProblemAsync(404, "not-found");

    [Fact]
    public async Task Wrong_method_is_405() =>
        await (await _service.Http.DeleteAsync("/api/v1/contoh")).ProblemAsync(405, "method-not-allowed");

    [Fact]
    public async Task Wrong_media_type_is_415() =>
        await (await _service.Http.PostAsync("/api/v1/contoh", new StringContent("a"))).ProblemAsync(415, "unsupported-media-type");

    [Fact]
    public async Task Body_over_the_limit_is_413()
    {
        var title = new string('a', 1024 * 1024);

        await (await SendAsync("/api/v1/contoh", new StringContent($"{{\"judul\": \"{title}\"}}", null, "application/json")))
            .ProblemAsync(413, "too-large");
    }

    [Fact]
    public async Task Body_over_the_limit_without_a_length_is_413()
    {
        // One byte too many: nothing is left to send when the server hangs up.
        var body = $"{{\"judul\": \"{new string('a', 1024 * 1024)}"[..((1024 * 1024) + 1)];
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/contoh")
        {
            Content = new StreamContent(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(body))),
        };
        request.Headers.TransferEncodingChunked = true;
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        await (await _service.Http.SendAsync(request)).ProblemAsync(413, "too-large");
    }

    [Fact]
    public async Task Upload_endpoint_takes_more_and_has_its_own_limit()
    {
        var fits = await _service.Http.PostAsync("/api/v1/unggah", new ByteArrayContent(new byte[2 * 1024 * 1024]));
        ((int)fits.StatusCode).ShouldBe(204);

        var tooBig = await SendAsync("/api/v1/unggah", new ByteArrayContent(new byte[(3 * 1024 * 1024) + 1]));
        await tooBig.ProblemAsync(413, "too-large");
    }

    // Asks before it sends: who sends first may find the door shut before the answer is there.
    private async Task<HttpResponseMessage> SendAsync(string address, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        request.Headers.ExpectContinue = true;
        return await _service.Http.SendAsync(request);
    }

    [Fact]
    public async Task Bug_is_500_that_tells_nothing()
    {
        var response = await _service.Http.GetAsync("/api/v1/rusak");

        (await response.ProblemAsync(500, "internal-error")).ToString().ShouldNotContain("rahasia dapur");
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/csv")]
    public async Task Problem_is_json_whatever_the_caller_accepts(string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/tidak-ada");
        request.Headers.Accept.ParseAdd(accept);

        await (await _service.Http.SendAsync(request)).ProblemAsync(404, "not-found");
    }

    [Theory]
    [InlineData("en", "Not found")]
    [InlineData("en-US,en;q=0.9,id;q=0.8", "Not found")]
    [InlineData("id,en;q=0.5", "Tidak ditemukan")]
    [InlineData("de", "Tidak ditemukan")]
    [InlineData("en;q=0", "Tidak ditemukan")]
    public async Task Texts_follow_accept_language(string languages, string title)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/tidak-ada");
        request.Headers.AcceptLanguage.ParseAdd(languages);

        var problem = await (await _service.Http.SendAsync(request)).ProblemAsync(404, "not-found");

        problem.GetProperty("title").GetString().ShouldBe(title);
    }

    [Fact]
    public async Task Nothing_is_written_by_bad_input()
    {
        await _service.PostAsync("{\"judul\": \"abc\", \"nilai\": -1}");

        (await _service.Http.GetFromJsonAsync<JsonElement>("/api/v1/contoh")).GetArrayLength().ShouldBe(0);
    }
}

public sealed class BadInputInProductionTests(Service service) : BadInputTests(service), IClassFixture<Service>;

public sealed class BadInputInDevelopmentTests(DevelopmentService service) : BadInputTests(service.Value), IClassFixture<DevelopmentService>;

public sealed class DevelopmentService : IAsyncLifetime
{
    public Service Value { get; private set; } = null!;

    public async Task InitializeAsync() => Value = await Service.StartAsync("Development");

    public Task DisposeAsync() => Value.DisposeAsync();
}
