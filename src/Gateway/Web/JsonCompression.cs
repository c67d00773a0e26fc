using System.IO.Compression;
using System.Net.Mime;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace Ksd.Gateway.Web;

/// <summary>Compresses JSON where it pays: not what is tiny, and never an answer that carries a secret.</summary>
internal sealed class JsonCompression(IServiceProvider services, IOptions<ResponseCompressionOptions> options)
    : ResponseCompressionProvider(services, options)
{
    private const long WorthIt = 1024;

    private static readonly PathString[] Secret = ["/connect", "/api/v1/klien", "/api/v1/akun"];

    public override bool ShouldCompressResponse(HttpContext context) =>
        context.Response.ContentLength is not < WorthIt
        && !Array.Exists(Secret, path => context.Request.Path.StartsWithSegments(path))
        && base.ShouldCompressResponse(context);
}

internal static class JsonCompressionSetup
{
    public static void AddJsonCompression(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [MediaTypeNames.Application.Json, MediaTypeNames.Application.ProblemJson, "text/html", "text/css", "text/javascript"];
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
        services.AddSingleton<IResponseCompressionProvider, JsonCompression>();
    }
}
