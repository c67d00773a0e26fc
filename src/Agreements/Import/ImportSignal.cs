namespace Ksd.Agreements.Import;

/// <summary>Wakes this replica's worker when an import was queued here; the others find it at their next round.</summary>
internal sealed class ImportSignal : IDisposable
{
    private readonly SemaphoreSlim _work = new(0, 1);

    public void Set()
    {
        lock (_work)
        {
            if (_work.CurrentCount == 0)
            {
                _work.Release();
            }
        }
    }

    public Task Wait(TimeSpan atMost, CancellationToken cancellationToken) => _work.WaitAsync(atMost, cancellationToken);

    public void Dispose() => _work.Dispose();
}
