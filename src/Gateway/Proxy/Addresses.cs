namespace Ksd.Gateway.Proxy;

/// <summary>Where the app model says each service answers: <c>services__agreements__http__0</c>, one entry a replica.</summary>
internal static class Addresses
{
    private static readonly string[] Schemes = ["http", "https"];

    public static IReadOnlyList<Uri> Of(IConfiguration configuration, string service) =>
        Schemes.Select(scheme => Replicas(configuration.GetSection($"services:{service}:{scheme}")))
            .FirstOrDefault(replicas => replicas.Length > 0) ?? [];

    private static Uri[] Replicas(IConfigurationSection section) =>
        [.. section.GetChildren().Select(entry => entry.Value).OfType<string>().Select(address => new Uri(address))];
}
