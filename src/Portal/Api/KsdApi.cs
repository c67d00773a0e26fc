using System.Net;
using System.Text.Json;
using Ksd.ServiceDefaults;
using Microsoft.Net.Http.Headers;

namespace Ksd.Portal.Api;

/// <summary>
/// The services as the person at the browser may use them: every question goes through the gateway with the token that it gave this
/// request. Refusals are answers, not exceptions.
/// </summary>
public sealed class KsdApi(HttpClient http, IHttpContextAccessor accessor, ILogger<KsdApi> logger)
{
    /// <summary>Reads what it knows and passes over the rest: a service may say more than a page shows.</summary>
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public Task<Jawaban<T>> Get<T>(string path) => Send<T>(HttpMethod.Get, path);

    /// <summary>Null where there is nothing to show; what went wrong is then logged and the page goes on without.</summary>
    public async Task<T?> TryGet<T>(string path)
    {
        var answer = await Get<T>(path);
        if (answer.Masalah is { Status: not StatusCodes.Status404NotFound and not StatusCodes.Status403Forbidden } problem)
        {
            logger.LogWarning("A part of a page is missing: {Path} answered {Status} {Type}", path, problem.Status, problem.Type);
        }

        return answer.Isi;
    }

    /// <summary>With <paramref name="kunci"/>, the form's Idempotency-Key, what is sent twice is done once.</summary>
    public Task<Jawaban<T>> Post<T>(string path, object? body, string? kunci = null, string? etag = null) => Send<T>(HttpMethod.Post, path, body, etag, kunci);

    public Task<Jawaban<T>> Put<T>(string path, object body, string? etag) => Send<T>(HttpMethod.Put, path, body, etag);

    public Task<Jawaban<T>> Delete<T>(string path, string? etag = null) => Send<T>(HttpMethod.Delete, path, etag: etag);

    public Task<Jawaban<T>> Send<T>(HttpMethod method, string path, object? body = null, string? etag = null, string? kunci = null) =>
        Send<T>(method, path, body is null ? null : JsonContent.Create(body, body.GetType(), options: Json), etag, kunci);

    /// <summary>Sends files and fields on as they came, without holding them in memory.</summary>
    public Task<Jawaban<T>> Upload<T>(string path, IFormFile file, IEnumerable<KeyValuePair<string, string>> fields, string name = "berkas", string? etag = null)
    {
        var form = new MultipartFormDataContent();
        foreach (var (field, value) in fields)
        {
            form.Add(new StringContent(value), field);
        }

        var content = new StreamContent(file.OpenReadStream());
        content.Headers.ContentType = new(MediaTypeHeaderValue.TryParse(file.ContentType, out var type) ? type.MediaType.ToString() : "application/octet-stream");
        form.Add(content, name, Path.GetFileName(file.FileName));
        return Send<T>(HttpMethod.Post, path, form, etag);
    }

    private async Task<Jawaban<T>> Send<T>(HttpMethod method, string path, HttpContent? content, string? etag = null, string? kunci = null)
    {
        var caller = accessor.HttpContext!;
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.TryAddWithoutValidation(HeaderNames.Authorization, caller.Request.Headers.Authorization.AsEnumerable());
        request.Headers.AcceptLanguage.ParseAdd(Language.IsEnglish ? "en" : "id");
        if (etag is not null)
        {
            request.Headers.TryAddWithoutValidation(HeaderNames.IfMatch, etag);
        }

        if (kunci is not null)
        {
            request.Headers.Add("Idempotency-Key", kunci);
        }

        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, caller.RequestAborted);
            return response.IsSuccessStatusCode
                ? new(await ReadAsync<T>(response, caller.RequestAborted), response.Headers.ETag?.ToString(), null)
                : new(default, null, await RefusalAsync(response, caller.RequestAborted));
        }
        catch (Exception exception) when (exception is HttpRequestException || (exception is TaskCanceledException && !caller.RequestAborted.IsCancellationRequested))
        {
            logger.LogWarning(exception, "The gateway did not answer {Method} {Path}", method, path);
            return new(default, null, new Masalah
            {
                Status = (int)HttpStatusCode.ServiceUnavailable,
                Title = Language.Choose("Layanan sedang tidak dapat dihubungi.", "The service cannot be reached at the moment."),
                Detail = Language.Choose("Coba lagi sebentar lagi; tidak ada data yang hilang.", "Try again in a moment; nothing is lost."),
            });
        }
    }

    private static async Task<T?> ReadAsync<T>(HttpResponseMessage response, CancellationToken cancellationToken) =>
        response.StatusCode is HttpStatusCode.NoContent || response.Content.Headers.ContentLength is 0
            ? default
            : typeof(T) == typeof(string)
                ? (T)(object)await response.Content.ReadAsStringAsync(cancellationToken)
                : await response.Content.ReadFromJsonAsync<T>(Json, cancellationToken);

    private static async Task<Masalah> RefusalAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        response.Content.Headers.ContentType?.MediaType == "application/problem+json"
            ? (await response.Content.ReadFromJsonAsync<Masalah>(Json, cancellationToken))! with { Status = (int)response.StatusCode }
            : new Masalah { Status = (int)response.StatusCode, Title = response.ReasonPhrase ?? "" };
}
