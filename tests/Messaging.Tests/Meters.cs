using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Ksd.Messaging.Diagnostics;
using Ksd.Messaging.Tests.Sample;
using Microsoft.Extensions.DependencyInjection;

namespace Ksd.Messaging.Tests;

/// <summary>What a dashboard would show of one service.</summary>
internal sealed class Meters : IDisposable
{
    private readonly MeterListener listener = new();
    private readonly ConcurrentDictionary<string, double> values = new();

    public Meters(SampleService service)
    {
        var scope = service.Services.GetRequiredService<IMeterFactory>();
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (instrument.Meter.Name == MessagingTelemetry.SourceName && ReferenceEquals(instrument.Meter.Scope, scope))
            {
                l.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => Record(instrument, value));
        listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => Record(instrument, value));
        service.Services.GetRequiredService<MessagingTelemetry>().ShouldNotBeNull();
        listener.Start();
    }

    public double this[string name]
    {
        get
        {
            listener.RecordObservableInstruments();
            return values.GetValueOrDefault(name);
        }
    }

    public void Dispose() => listener.Dispose();

    private void Record(Instrument instrument, double value) => values.AddOrUpdate(
        instrument.Name, value, (_, sum) => instrument.IsObservable ? value : sum + value);
}
