using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Ksd.ServiceDefaults.Files;

/// <summary>The file of an upload, read as a stream: the body itself, or the first file of a form.</summary>
public sealed record Upload(Stream Content, string JenisMedia, string? NamaBerkas)
{
    public static async Task<Upload?> Read(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var jenis))
        {
            return new Upload(request.Body, "", null);
        }

        if (!string.Equals(jenis.MediaType.Value, "multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            return new Upload(request.Body, jenis.MediaType.Value ?? "", null);
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
                return new Upload(section.Body, section.ContentType ?? "", Path.GetFileName(nama));
            }
        }

        return null;
    }

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
