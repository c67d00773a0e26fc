using System.Globalization;
using Ksd.Messaging.Operations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using RabbitMQ.Client.Exceptions;

namespace Ksd.Messaging;

/// <summary>Verbs of a service's own program: <c>dotnet Ksd.Mapping.dll replay-errors</c>.</summary>
public static class MessagingCommands
{
    public const string ReplayErrors = "replay-errors";

    public const string Republish = "republish";

    /// <summary>Carries out the verb instead of serving; false when the arguments name none. The exit code is in <see cref="Environment.ExitCode"/>.</summary>
    public static async Task<bool> TryRunMessagingCommand(this IHost host, string[] args, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(host);
        if (args is not [ReplayErrors or Republish, ..])
        {
            return false;
        }

        Environment.ExitCode = args[0] == ReplayErrors
            ? await Replay(host.Services, cancellationToken)
            : await TellAgain(host.Services, args, cancellationToken);
        return true;
    }

    private static async Task<int> Replay(IServiceProvider services, CancellationToken cancellationToken)
    {
        var (service, listens) = (services.GetRequiredService<MessagingIdentity>().Service, services.GetRequiredService<MessagingIdentity>().Listens);
        try
        {
            var moved = listens ? await services.GetRequiredService<SetAsideMessages>().Replay(service, null, cancellationToken) : 0;
            Console.WriteLine(moved == 0 ? $"{service}: nothing was set aside" : $"{service}: {moved} messages are back in the queue");
            return 0;
        }
        catch (BrokerUnreachableException e)
        {
            await Console.Error.WriteLineAsync($"{service}: the broker does not answer; is the stack up? ({e.InnerException?.Message ?? e.Message})");
            return 1;
        }
    }

    private static async Task<int> TellAgain(IServiceProvider services, string[] args, CancellationToken cancellationToken)
    {
        if (args is not [_, var since] || !DateTimeOffset.TryParse(
            since, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant))
        {
            await Console.Error.WriteLineAsync($"Say since when, in ISO 8601: {Republish} 2026-03-01T00:00:00Z");
            return 1;
        }

        await using var scope = services.CreateAsyncScope();
        var outbox = (DbContext)scope.ServiceProvider.GetRequiredService(services.GetRequiredService<MessagingIdentity>().Context);
        Console.WriteLine($"{await OutboxRepublish.Run(outbox, instant, cancellationToken)} events will be told again");
        return 0;
    }
}
