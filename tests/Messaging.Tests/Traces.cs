using System.Collections.Concurrent;
using System.Diagnostics;

namespace Ksd.Messaging.Tests;

/// <summary>What the exporter would send.</summary>
internal sealed class Traces : IDisposable
{
    private const string Tests = "Ksd.Messaging.Tests";

    private static readonly ActivitySource Source = new(Tests);

    private readonly ConcurrentQueue<Activity> ended = new();
    private readonly ActivityListener listener;

    public Traces()
    {
        listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is Tests or "Ksd.Messaging" or "MassTransit",
            // As the services' sampler: whoever has a parent follows it.
            Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
                options.Parent == default || options.Parent.TraceFlags.HasFlag(ActivityTraceFlags.Recorded)
                    ? ActivitySamplingResult.AllDataAndRecorded
                    : ActivitySamplingResult.None,
            ActivityStopped = ended.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
    }

    public static Activity Request() => Source.StartActivity("request").ShouldNotBeNull();

    public List<string> Of(string trace) => [.. ended.Where(span => span.TraceId.ToString() == trace).Select(span => span.DisplayName)];

    public void Dispose() => listener.Dispose();
}
