using System.Diagnostics;
using OpenTelemetry;

namespace Ksd.ServiceDefaults.Telemetry;

/// <summary>Health checks come every second from every side and say nothing in a trace.</summary>
internal sealed class HealthTraceFilter : BaseProcessor<Activity>
{
    public override void OnEnd(Activity data)
    {
        if (data.Kind == ActivityKind.Server && data.GetTagItem("url.path") is "/health" or "/alive")
        {
            data.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
        }
    }
}
