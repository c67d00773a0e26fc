using Microsoft.AspNetCore.Http.Features;

namespace Ksd.Portal.Web;

internal static class Uploads
{
    /// <summary>As much as the gateway takes; it says which address takes less.</summary>
    private const long Largest = 64 * 1024 * 1024;

    public static void AddUploads(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = Largest);
        builder.Services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = Largest);
    }
}
