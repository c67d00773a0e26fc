using Ksd.Gateway.Identity;
using Yarp.ReverseProxy.Configuration;
using Yarp.ReverseProxy.Forwarder;
using Yarp.ReverseProxy.Health;
using Yarp.ReverseProxy.LoadBalancing;
using Yarp.ReverseProxy.Transforms;

namespace Ksd.Gateway.Proxy;

/// <summary>Makes YARP's routes and clusters of the path table and the app model's addresses.</summary>
internal static class ProxySetup
{
    public static void AddForwarding(this WebApplicationBuilder builder)
    {
        builder.Services.AddReverseProxy()
            .LoadFromMemory([.. PathTable.Services.SelectMany(Routes)], [.. PathTable.Services.Select(service => Cluster(service, builder.Configuration))])
            .AddTransforms(context => context.AddRequestTransform(SessionTokens.Attach));
        builder.Services.AddRequestTimeouts();
    }

    public static void MapForwarding(this IEndpointRouteBuilder routes) => routes.MapReverseProxy(pipeline =>
    {
        pipeline.Use(ForwardingProblems.Answer);
        pipeline.UseLoadBalancing();
        pipeline.UsePassiveHealthChecks();
    });

    private static IEnumerable<RouteConfig> Routes(PathTable.Service service) =>
    [
        .. service.Segments.Append($"{service.Name}/audit").Select(segment => Route(service, $"{segment}/{{**rest}}", PathTable.BodyLimit, PathTable.Patience, order: 1)),
        .. service.Uploads.Select(path => Route(service, path, PathTable.UploadLimit, PathTable.UploadPatience, order: 0)),
    ];

    private static RouteConfig Route(PathTable.Service service, string path, long bodyLimit, TimeSpan patience, int order) => new()
    {
        RouteId = $"{service.Name}:{path}:{order}",
        ClusterId = service.Name,
        Match = new RouteMatch { Path = $"/api/v1/{path}" },
        Order = order,
        AuthorizationPolicy = "default",
        MaxRequestBodySize = bodyLimit,
        Timeout = patience,
    };

    private static ClusterConfig Cluster(PathTable.Service service, IConfiguration configuration) => new()
    {
        ClusterId = service.Name,
        LoadBalancingPolicy = LoadBalancingPolicies.PowerOfTwoChoices,
        Destinations = Addresses.Of(configuration, service.Name)
            .Select((address, i) => (Name: $"{service.Name}/{i}", address))
            .ToDictionary(replica => replica.Name, replica => new DestinationConfig { Address = replica.address.ToString() }),
        HttpRequest = new ForwarderRequestConfig { ActivityTimeout = PathTable.UploadPatience },
        HealthCheck = new HealthCheckConfig
        {
            // A replica that nobody can vouch for is still better than a refusal.
            AvailableDestinationsPolicy = HealthCheckConstants.AvailableDestinations.HealthyOrPanic,
            Active = new ActiveHealthCheckConfig
            {
                Enabled = true,
                Path = "/health",
                Interval = TimeSpan.FromSeconds(5),
                Timeout = TimeSpan.FromSeconds(3),
                Policy = HealthCheckConstants.ActivePolicy.ConsecutiveFailures,
            },
            Passive = new PassiveHealthCheckConfig
            {
                Enabled = true,
                Policy = HealthCheckConstants.PassivePolicy.TransportFailureRate,
                ReactivationPeriod = TimeSpan.FromSeconds(10),
            },
        },
        Metadata = new Dictionary<string, string> { [ConsecutiveFailuresHealthPolicyOptions.ThresholdMetadataName] = "1" },
    };
}
