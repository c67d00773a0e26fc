using Ksd.Gateway.Export;
using Ksd.Gateway.Identity;
using Ksd.Gateway.OpenData;
using Ksd.ServiceDefaults.Hosting;
using Ksd.ServiceDefaults.Idempotency;
using Ksd.ServiceDefaults.Identity;
using Yarp.ReverseProxy.Configuration;
using Yarp.ReverseProxy.Forwarder;
using Yarp.ReverseProxy.Health;
using Yarp.ReverseProxy.LoadBalancing;
using Yarp.ReverseProxy.Transforms;

namespace Ksd.Gateway.Proxy;

/// <summary>Makes YARP's routes and clusters of the path table and the app model's addresses.</summary>
internal static class ProxySetup
{
    /// <summary>Somebody of a region. What it may do there, and in which scope, the service says.</summary>
    private const string ForwardedPolicy = "forwarded";

    /// <summary>YARP's word for routes that are open.</summary>
    private const string Anonymous = "anonymous";

    public static void AddForwarding(this WebApplicationBuilder builder)
    {
        builder.Services.AddAuthorizationBuilder()
            .AddPolicy(ForwardedPolicy, policy => policy.RequireAuthenticatedUser().RequireClaim(KsdClaims.Region));
        var patience = builder.Configuration.GetValue("Forwarding:Patience", PathTable.Patience);
        builder.Services.AddReverseProxy()
            .LoadFromMemory(
                [.. PathTable.Services.SelectMany(service => Routes(service, patience)), .. PathTable.Portal.Segments.Select(segment => Pages($"{segment}/{{**rest}}", order: 1)), Elsewhere],
                [.. PathTable.Services.Append(PathTable.Portal).Select(service => Cluster(service, builder.Configuration))])
            .ConfigureHttpClient((_, handler) => handler.ConnectTimeout = PathTable.ConnectPatience)
            .AddTransforms(context =>
            {
                context.AddRequestTransform(
                    context.Route.ClusterId == PathTable.Portal.Name ? PageTokens.Attach
                    : context.Route.AuthorizationPolicy == Anonymous ? PublicTokens.Attach
                    : SessionTokens.Attach);
                context.AddResponseTransform(NotModified.Answer);
            });
        builder.Services.AddSingleton<PublicTokens>();
        builder.Services.AddSingleton<ServicePages>();
        builder.Services.AddHttpClient(nameof(ServicePages), client => client.Timeout = PathTable.Patience);
        builder.Services.AddRequestTimeouts();
        foreach (var service in PathTable.Services.Append(PathTable.Portal))
        {
            builder.Services.AddHealthChecks().AddCheck<ServiceHealthCheck>(service.Name);
        }
    }

    /// <summary>Idempotency-Key is the business of the service behind, which has the transaction it belongs to.</summary>
    public static void MapForwarding(this IEndpointRouteBuilder routes) => routes
        .MapReverseProxy(pipeline =>
        {
            pipeline.Use(ForwardingProblems.Answer);
            pipeline.Use(SafeRetry.Once);
            pipeline.UseLoadBalancing();
            pipeline.UsePassiveHealthChecks();
        })
        .IdempotentByContent();

    private static IEnumerable<RouteConfig> Routes(PathTable.Service service, TimeSpan patience) =>
    [
        .. service.Segments.Append($"{service.Name}/audit").Select(segment => Route(service, $"{segment}/{{**rest}}", Limits.BodyBytes, patience, order: 1)),
        .. PublicTable.Rows.Where(row => row.Service == service.Name).Select(row => Open(row, patience)),
        .. service.Uploads.Select(path => Route(service, path, PathTable.UploadLimit, PathTable.UploadPatience, order: 0)),
    ];

    private static RouteConfig Route(PathTable.Service service, string path, long bodyLimit, TimeSpan patience, int order) => new()
    {
        RouteId = $"{service.Name}:{path}:{order}",
        ClusterId = service.Name,
        Match = new RouteMatch { Path = $"/api/v1/{path}" },
        Order = order,
        AuthorizationPolicy = ForwardedPolicy,
        MaxRequestBodySize = bodyLimit,
        Timeout = patience,
    };

    private static RouteConfig Open(PublicTable.Row row, TimeSpan patience) => new()
    {
        RouteId = $"publik:{row.Path}",
        ClusterId = row.Service,
        Match = new RouteMatch { Path = $"{PublicTable.Prefix}/{row.Path}", Methods = [HttpMethods.Get, HttpMethods.Head] },
        AuthorizationPolicy = Anonymous,
        MaxRequestBodySize = Limits.BodyBytes,
        Timeout = patience,
        Transforms = [new Dictionary<string, string> { ["PathPattern"] = row.Target }],
    };

    /// <summary>Somebody with a browser who took a wrong turn is told so by a page; a program by a problem document.</summary>
    private static RouteConfig Elsewhere => Pages("{**anywhere}", order: 100) with
    {
        Match = new RouteMatch
        {
            Path = "/{**anywhere}",
            Methods = [HttpMethods.Get],
            Headers = [new RouteHeader { Name = "Accept", Mode = HeaderMatchMode.Contains, Values = ["text/html"] }],
        },
    };

    /// <summary>Pages of everybody: who has no session is sent to the door by the portal, and forms may carry files.</summary>
    private static RouteConfig Pages(string path, int order) => new()
    {
        RouteId = $"{PathTable.Portal.Name}:{path}",
        ClusterId = PathTable.Portal.Name,
        Match = new RouteMatch { Path = $"/{path}" },
        Order = order,
        AuthorizationPolicy = Anonymous,
        MaxRequestBodySize = PathTable.UploadLimit,
        Timeout = PathTable.UploadPatience,
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
