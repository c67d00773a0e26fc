using MassTransit;
using Npgsql;

namespace Ksd.Messaging.Inbox;

/// <summary>A database that is away is waited for; only a message that is itself wrong is set aside.</summary>
internal static class Transient
{
    public static bool Is(Exception e)
    {
        for (var inner = e; inner is not null; inner = inner.InnerException)
        {
            if (inner is NpgsqlException { IsTransient: true })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>About twenty minutes; the broker then takes the message back and hands it out again.</summary>
    public static void WaitFor(IRetryConfigurator retry)
    {
        ArgumentNullException.ThrowIfNull(retry);
        retry.Handle<Exception>(Is);
        retry.Exponential(50, TimeSpan.FromSeconds(0.2), TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(1));
    }
}
