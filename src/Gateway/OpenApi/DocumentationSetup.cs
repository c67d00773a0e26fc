using Ksd.Gateway.ProblemPages;

namespace Ksd.Gateway.OpenApi;

internal static class DocumentationSetup
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static void AddDocumentation(this WebApplicationBuilder builder)
    {
        builder.Services.AddHttpClient(nameof(JoinedDocument), client => client.Timeout = Patience);
        builder.Services.AddSingleton<JoinedDocument>();
        builder.Services.AddSingleton(_ => ProblemCatalogue.Load());
    }
}
