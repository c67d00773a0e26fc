using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Ksd.Agreements.Domain.Pengawasan;

namespace Ksd.Agreements.Notices;

/// <summary>Clocks overdue, as the last round found them: tasks of a supervision list whose last day has passed, by region.</summary>
internal sealed class TugasMetrics
{
    public const string SourceName = "Ksd.Agreements";
    public const string ClocksOverdue = "ksd.clocks.overdue";

    private readonly ConcurrentDictionary<(string Region, DaftarPengawasan Daftar), int> overdue = new();

    public TugasMetrics(IMeterFactory meters) => meters.Create(SourceName).CreateObservableGauge(
        ClocksOverdue,
        () => overdue.Select(one => new Measurement<int>(one.Value, new("region", one.Key.Region), new("list", one.Key.Daftar.ToString()))),
        "{task}",
        "Tasks of the supervision lists whose last day has passed");

    public void Overdue(string region, DaftarPengawasan daftar, int count) => overdue[(region, daftar)] = count;
}
