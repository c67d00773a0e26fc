using Ksd.AppHost.Local.Engine;
using Microsoft.Extensions.DependencyInjection;

namespace Aspire.Hosting.ApplicationModel;

public static class KnownResourceCommands
{
    public static readonly string StartCommand = "start";
    public static readonly string StopCommand = "stop";
    public static readonly string RestartCommand = "restart";
}

public sealed class ExecuteCommandResult
{
    public required bool Success { get; init; }

    public string? Message { get; init; }
}

public class ResourceCommandService
{
    private readonly IServiceProvider services;

    internal ResourceCommandService(IServiceProvider services) => this.services = services;

    public async Task<ExecuteCommandResult> ExecuteCommandAsync(
        string resourceId, string commandName, CancellationToken cancellationToken = default)
    {
        var orchestrator = services.GetRequiredService<Lazy<Orchestrator>>().Value;
        try
        {
            if (commandName == KnownResourceCommands.StopCommand || commandName == KnownResourceCommands.RestartCommand)
            {
                await orchestrator.StopAsync(resourceId);
            }

            if (commandName == KnownResourceCommands.StartCommand || commandName == KnownResourceCommands.RestartCommand)
            {
                orchestrator.Start(resourceId);
            }

            return new ExecuteCommandResult { Success = true };
        }
        catch (DistributedApplicationException problem)
        {
            return new ExecuteCommandResult { Success = false, Message = problem.Message };
        }
    }
}
