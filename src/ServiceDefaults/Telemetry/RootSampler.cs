using System.Diagnostics;
using OpenTelemetry.Trace;

namespace Ksd.ServiceDefaults.Telemetry;

/// <summary>
/// A trace begins where somebody asks for something or an event arrives. A question to the database or to a neighbour that has neither
/// behind it comes from a worker's round or a proxy's health check: hundreds a minute, among which nobody would find a request.
/// </summary>
internal sealed class RootSampler : Sampler
{
    // Of Yarp.ReverseProxy; its own name for the round.
    private const string HealthRound = "proxy.cluster_health_checks";

    public override SamplingResult ShouldSample(in SamplingParameters samplingParameters) =>
        new(samplingParameters.Kind is not ActivityKind.Client && samplingParameters.Name is not HealthRound);
}
