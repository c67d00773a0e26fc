using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Ksd.ServiceDefaults.Files;

/// <summary>The file of an upload, read as a stream: the body itself, or the first file of a form, which is text where it does not say (RFC 7578 4.4).</summary>
public sealed record Upload(Stream Content, string JenisMedia, string? Charset, string? NamaBerkas)
{
    public static async Task<Upload?> Read(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var jenis))
        {
            return new Upload(request.Body, "", null, null);
        }

        if (!string.Equals(jenis.MediaType.Value, "multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            return Of(request.Body, jenis, null);
        }

        if (HeaderUtilities.RemoveQuotes(jenis.Boundary).Value is not { Length: > 0 } boundary)
        {
            throw new BadHttpRequestException("The form has no boundary.");
        }

        var reader = new MultipartReader(boundary, request.Body);
        while (await Next(reader, cancellationToken) is { } section)
        {
            if (section.GetContentDispositionHeader() is { } disposition && disposition.IsFileDisposition())
            {
                var nama = disposition.FileNameStar.Value ?? HeaderUtilities.RemoveQuotes(disposition.FileName).Value;
                return MediaTypeHeaderValue.TryParse(section.ContentType is { Length: > 0 } tertulis ? tertulis : "text/plain", out var bagian)
                    ? Of(section.Body, bagian, Path.GetFileName(nama))
                    : new Upload(section.Body, "", null, Path.GetFileName(nama));
            }
        }

        return null;
    }

    private static Upload Of(Stream content, MediaTypeHeaderValue jenis, string? namaBerkas) =>
        new(content, jenis.MediaType.Value ?? "", HeaderUtilities.RemoveQuotes(jenis.Charset).Value, namaBerkas);

    private static async Task<MultipartSection?> Next(MultipartReader reader, CancellationToken cancellationToken)
    {
        try
        {
            return await reader.ReadNextSectionAsync(cancellationToken);
        }
        catch (InvalidDataException e)
        {
            throw new BadHttpRequestException(e.Message, e);
        }
    }
}
