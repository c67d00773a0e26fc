namespace Ksd.ServiceDefaults.Hosting;

/// <summary>Wakes a background worker of this process; many calls while it works are one wake-up.</summary>
public abstract class WakeUp : IDisposable
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

    /// <summary>Returns at the next call, or after <paramref name="atMost"/>.</summary>
    public Task Wait(TimeSpan atMost, CancellationToken cancellationToken) => _work.WaitAsync(atMost, cancellationToken);

    public void Dispose()
    {
        _work.Dispose();
        GC.SuppressFinalize(this);
    }
}
