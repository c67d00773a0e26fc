using Ksd.ServiceDefaults.Hosting;

namespace Ksd.ServiceDefaults.Audit;

/// <summary>Tells the sealer that there is something to seal.</summary>
internal sealed class AuditSignal : WakeUp;
