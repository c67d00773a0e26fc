namespace Ksd.ServiceDefaults.Audit;

/// <summary>Tells the sealer that there is something to seal.</summary>
internal sealed class AuditSignal : IDisposable
{
    private readonly SemaphoreSlim _semaphore = new(0, 1);

    public void Set()
    {
        // Two at once may both see zero; one wake-up is enough for both.
        if (_semaphore.CurrentCount == 0)
        {
            try
            {
                _semaphore.Release();
            }
            catch (SemaphoreFullException)
            {
                return;
            }
        }
    }

    public Task<bool> Wait(TimeSpan atMost, CancellationToken cancellationToken) => _semaphore.WaitAsync(atMost, cancellationToken);

    public void Dispose() => _semaphore.Dispose();
}
