using Ksd.ServiceDefaults.Hosting;

namespace Ksd.Agreements.Import;

/// <summary>Wakes this replica's worker when an import was queued here; the others find it at their next round.</summary>
internal sealed class ImportSignal : WakeUp;
