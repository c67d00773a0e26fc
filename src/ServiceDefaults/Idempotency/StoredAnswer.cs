using System.Net.Mime;
using Microsoft.AspNetCore.Http;

namespace Ksd.ServiceDefaults.Idempotency;

/// <summary>What a caller got, or would have got, for the first request of a key.</summary>
internal sealed record StoredAnswer(byte[] RequestHash, int? Status, string? ContentType, string? Location, string? ETag, byte[]? Body)
{
    public const string ReplayedHeader = "Idempotency-Replayed";

    public static StoredAnswer Of(byte[] requestHash, HttpResponse response, byte[] body) => new(
        requestHash, response.StatusCode, response.ContentType, Header(response.Headers.Location), Header(response.Headers.ETag), body);

    public async Task Replay(HttpResponse response, CancellationToken cancellationToken)
    {
        response.StatusCode = Status ?? StatusCodes.Status200OK;
        response.Headers[ReplayedHeader] = "true";
        if (Location is not null)
        {
            response.Headers.Location = Location;
        }

        if (ETag is not null)
        {
            response.Headers.ETag = ETag;
        }

        if (Body is { Length: > 0 })
        {
            response.ContentType = ContentType ?? MediaTypeNames.Application.Json;
            response.ContentLength = Body.Length;
            await response.Body.WriteAsync(Body, cancellationToken);
        }
    }

    private static string? Header(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
