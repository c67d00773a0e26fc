using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Ksd.Agreements.Tests.Support;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Register;

/// <summary>What the tests of the register do over HTTP; every test class works in a region of its own.</summary>
internal sealed class RegisterServer(AgreementsApplication application, string region)
{
    public HttpClient Bagian { get; } = application.As("bagian-kerja-sama", region: region);

    public HttpClient As(string role) => application.As(role, region: region);

    public Task<Answer> Import(string csv, bool ujiCoba = false) => Import(Encoding.UTF8.GetBytes(csv), ujiCoba);

    public async Task<Answer> Import(byte[] csv, bool ujiCoba = false) =>
        await Finished((await Send(new ByteArrayContent(csv), ujiCoba)).ShouldBe(HttpStatusCode.Accepted));

    public Task<Answer> ImportSample(bool ujiCoba = false) => Import(File.ReadAllBytes(Sampel.Path), ujiCoba);

    public Task<Answer> Send(HttpContent content, bool ujiCoba = false, string type = "text/csv")
    {
        content.Headers.ContentType ??= MediaTypeHeaderValue.Parse(type);
        return Bagian.Send(HttpMethod.Post, $"register/impor?ujiCoba={(ujiCoba ? "true" : "false")}", content);
    }

    /// <summary>Waits as long as the import gets on.</summary>
    public async Task<Answer> Finished(Answer impor)
    {
        var (baris, sejak) = (-1, Stopwatch.StartNew());
        while (true)
        {
            var answer = (await Bagian.Get($"register/impor/{impor.Id}")).ShouldBe(HttpStatusCode.OK);
            if (answer.Text("status") is "Selesai" or "Gagal")
            {
                return answer;
            }

            if (answer.Body.GetProperty("barisSelesai").GetInt32() is var selesai && selesai > baris)
            {
                (baris, sejak) = (selesai, Stopwatch.StartNew());
            }

            sejak.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(2), $"The import stands at {answer.Body}");
            await Task.Delay(20);
        }
    }

    /// <summary>Every item of a list, page by page.</summary>
    public async Task<List<JsonElement>> All(string path, HttpClient? client = null)
    {
        var items = new List<JsonElement>();
        string? next = null;
        do
        {
            var page = (await (client ?? Bagian).Get(next is null ? path : $"{path}{(path.Contains('?') ? '&' : '?')}cursor={next}")).ShouldBe(HttpStatusCode.OK);
            items.AddRange(page.Body.GetProperty("items").EnumerateArray());
            items.Count.ShouldBeLessThan(5_000, $"{path} goes round in circles");
            next = page.Body.GetProperty("next").GetString();
        }
        while (next is not null);
        return items;
    }

    public async Task<string[]> Titles(string query) =>
        [.. (await All($"register?{query}")).Select(item => item.GetProperty("judul").GetString()!)];
}
