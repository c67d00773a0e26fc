using Microsoft.AspNetCore.Http;

namespace Ksd.ServiceDefaults;

/// <summary>The problems every service can answer. A service's own are in a class like this one beside its domain.</summary>
public static class KsdProblems
{
    public static readonly ProblemType BadRequest = new("bad-request", 400, "Permintaan tidak dapat dibaca", "The request cannot be read");
    public static readonly ProblemType InvalidInput = new("invalid-input", 400, "Isian tidak sah", "Some fields are not valid");
    public static readonly ProblemType Unauthenticated = new("unauthenticated", 401, "Perlu token yang sah", "A valid token is needed");
    public static readonly ProblemType Forbidden = new("forbidden", 403, "Tidak berwenang", "Not allowed");
    public static readonly ProblemType NotFound = new("not-found", 404, "Tidak ditemukan", "Not found");
    public static readonly ProblemType MethodNotAllowed =
        new("method-not-allowed", 405, "Metode tidak tersedia pada alamat ini", "The method is not available here");
    public static readonly ProblemType NotAcceptable =
        new("not-acceptable", 406, "Bentuk jawaban yang diminta tidak tersedia", "The requested representation is not available");
    public static readonly ProblemType RequestTimeout =
        new("request-timeout", 408, "Permintaan terlalu lama dikirim", "The request took too long to arrive");
    public static readonly ProblemType Conflict =
        new("conflict", 409, "Bertentangan dengan data yang ada", "In conflict with what is recorded");
    public static readonly ProblemType VersionStale =
        new("version-stale", 412, "Data sudah diubah pihak lain", "Somebody else changed the data");
    public static readonly ProblemType TooLarge = new("too-large", 413, "Kiriman terlalu besar", "The body is too large");
    public static readonly ProblemType UnsupportedMediaType =
        new("unsupported-media-type", 415, "Jenis isi kiriman tidak didukung", "The body's media type is not supported");
    public static readonly ProblemType Unprocessable =
        new("unprocessable", 422, "Kiriman tidak dapat diproses", "The request cannot be processed");
    public static readonly ProblemType VersionRequired =
        new("version-required", 428, "Sebutkan versi data yang diubah", "Say which version you change");
    public static readonly ProblemType TooManyRequests = new("too-many-requests", 429, "Terlalu banyak permintaan", "Too many requests");
    public static readonly ProblemType InternalError =
        new("internal-error", 500, "Terjadi kesalahan pada sistem", "Something is wrong on our side");
    public static readonly ProblemType BadGateway =
        new("bad-gateway", 502, "Layanan di belakang gerbang tidak menjawab dengan benar", "The service behind the gateway did not answer properly");
    public static readonly ProblemType Unavailable = new("unavailable", 503, "Layanan sedang tidak tersedia", "The service is not available");
    public static readonly ProblemType GatewayTimeout =
        new("gateway-timeout", 504, "Layanan di belakang gerbang tidak menjawab pada waktunya", "The service behind the gateway did not answer in time");

    private static readonly Dictionary<int, ProblemType> s_byStatus = new[]
    {
        BadRequest, Unauthenticated, Forbidden, NotFound, MethodNotAllowed, NotAcceptable, RequestTimeout, Conflict, VersionStale,
        TooLarge, UnsupportedMediaType, Unprocessable, VersionRequired, TooManyRequests, InternalError, BadGateway, Unavailable,
        GatewayTimeout,
    }.ToDictionary(type => type.Status);

    /// <summary>What a bare status code means, where nobody said more.</summary>
    public static ProblemType Of(int status) => s_byStatus.TryGetValue(status, out var type)
        ? type
        : status < StatusCodes.Status500InternalServerError ? BadRequest : InternalError;
}
