using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Ksd.ServiceDefaults;

/// <summary>Open data that anybody may keep for five minutes; by its tag the gateway answers 304 to who has it already.</summary>
public static class OpenDataAnswer
{
    public static FileContentHttpResult Of(HttpContext http, byte[] body, string type, string? fileName = null)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Response.Headers.CacheControl = "public, max-age=300";
        return TypedResults.File(body, type, fileName, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(body))[..32]}\""));
    }
}
