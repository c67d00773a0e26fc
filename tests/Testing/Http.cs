using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Shouldly;

namespace Ksd.Testing;

/// <summary>An answer with its document and its tag.</summary>
public sealed record Answer(HttpStatusCode Status, JsonElement Body, string? ETag)
{
    public Guid Id => Body.GetProperty("id").GetGuid();

    public string? Text(string property) => Body.GetProperty(property).GetString();

    public override string ToString() => $"{(int)Status} {Body}";

    public Answer ShouldBe(HttpStatusCode status)
    {
        Status.ShouldBe(status, Body.ToString());
        return this;
    }

    public Answer ShouldBeProblem(HttpStatusCode status, string code)
    {
        Status.ShouldBe(status, Body.ToString());
        Text("type").ShouldBe($"/problems/{code}");
        return this;
    }

    public Answer ShouldNameField(string field)
    {
        ShouldBe(HttpStatusCode.BadRequest);
        Body.GetProperty("errors").EnumerateObject().Select(error => error.Name).ShouldContain(field);
        return this;
    }
}

/// <summary>Calls of <c>/api/v1</c>, answered with status, document and tag.</summary>
public static class Http
{
    public static Task<Answer> Get(this HttpClient client, string path) => client.Send(HttpMethod.Get, path, null, null);

    public static Task<Answer> Post(this HttpClient client, string path, object? body = null, string? ifMatch = null, string? key = null) =>
        client.Send(HttpMethod.Post, path, body, ifMatch, key);

    public static Task<Answer> Put(this HttpClient client, string path, object body, string? ifMatch) =>
        client.Send(HttpMethod.Put, path, body, ifMatch);

    public static async Task<Answer> Send(
        this HttpClient client, HttpMethod method, string path, object? body = null, string? ifMatch = null, string? key = null)
    {
        using var request = new HttpRequestMessage(method, $"/api/v1/{path}");
        request.Content = body switch
        {
            null => null,
            HttpContent content => content,
            string raw => new StringContent(raw, System.Text.Encoding.UTF8, "application/json"),
            _ => JsonContent.Create(body),
        };
        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        using var response = await client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return new Answer(
            response.StatusCode, text.Length == 0 ? default : JsonElement.Parse(text), response.Headers.ETag?.ToString());
    }
}
