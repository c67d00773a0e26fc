using Ksd.Gateway.Web;

namespace Ksd.Gateway.OpenApi;

/// <summary>The joined document, and the page to browse and try it.</summary>
internal static class Documentation
{
    public const string DocumentPath = "/openapi/v1.json";

    private const string Vendored = "/dokumentasi/vendor/swagger-ui-bundle.js";

    // Swagger UI sets styles on its elements; scripts come from files here only.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private const string Head =
        """
        <link rel="stylesheet" href="/dokumentasi/vendor/swagger-ui.css">
        <script src="/dokumentasi/vendor/swagger-ui-bundle.js" defer></script>
        <script src="/dokumentasi/mulai.js" defer></script>
        """;

    private const string Body =
        """
        <p>Semua layanan dalam satu dokumen: <a href="/openapi/v1.json">/openapi/v1.json</a> (OpenAPI 3.1).
        Untuk mencoba, tekan <b>Authorize</b>, isi <code>client_id</code> dan <code>client_secret</code> sistem Anda, lalu tekan
        <b>Try it out</b> pada salah satu operasi. Arti setiap kode masalah: <a href="/problems">/problems</a>.</p>
        <div id="dokumentasi" aria-live="polite">Memuat dokumen…</div>
        """;

    private const string Missing =
        """
        <p>Halaman ini memerlukan Swagger UI: pasang Node.js 20 atau lebih baru dengan npm, lalu bangun ulang (<code>./ksd up</code>).
        Dokumennya sendiri tetap tersedia di <a href="/openapi/v1.json">/openapi/v1.json</a>.</p>
        """;

    public static void Map(IEndpointRouteBuilder routes)
    {
        // Every service has its own document here; the gateway's is the joined one.
        routes.MapGet(DocumentPath, async (JoinedDocument document, CancellationToken cancellationToken) =>
                Results.Text(await document.GetAsync(cancellationToken), "application/json"))
            .AllowAnonymous().ExcludeFromDescription();
        routes.MapGet("/dokumentasi", (HttpContext context, IWebHostEnvironment environment) =>
                environment.WebRootFileProvider.GetFileInfo(Vendored).Exists
                    ? Page.Of(context, "Dokumentasi API", Body, Head, Policy)
                    : Page.Of(context, "Dokumentasi API", Missing))
            .AllowAnonymous().ExcludeFromDescription();
    }
}
