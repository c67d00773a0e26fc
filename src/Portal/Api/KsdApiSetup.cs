using Ksd.Portal.Ui.Skema;

namespace Ksd.Portal.Api;

internal static class KsdApiSetup
{
    /// <summary>Longer than the gateway waits for a service, so that its words arrive instead of ours; uploads take their time.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public static void AddKsdApi(this WebApplicationBuilder builder)
    {
        builder.Services.AddHttpClient<KsdApi>(ToGateway);
        builder.Services.AddHttpClient(nameof(KatalogApi), ToGateway);
        builder.Services.AddSingleton<KatalogApi>();
    }

    private static void ToGateway(IServiceProvider services, HttpClient client)
    {
        client.BaseAddress = new Uri(services.GetRequiredService<IConfiguration>()["Gateway:Address"]
            ?? throw new InvalidOperationException("Gateway:Address says where the services are reached."));
        client.Timeout = Patience;
    }
}
