using System.Globalization;
using System.Net.Sockets;

namespace Ksd.AppHost.Local.Engine;

/// <summary>
/// RabbitMQ from the operating system's package as its own node. Erlang's port mapper (epmd) is started by us first:
/// otherwise the broker starts one as a daemon that outlives everything.
/// </summary>
internal sealed class RabbitMQRunner(RabbitMQServerResource resource, Folders folders) : Runner(resource)
{
    private const string Script = "/usr/lib/rabbitmq/bin/rabbitmq-server";

    private static readonly byte[] ProtocolHeader = [(byte)'A', (byte)'M', (byte)'Q', (byte)'P', 0, 0, 9, 1];

    private readonly int distributionPort = Ports.Free();
    private readonly int mapperPort = Ports.Free();

    internal override string Address => $"{EndpointReference.Loopback}:{resource.Endpoint.Port}";

    /// <summary>The broker opens its listener last; healthy is when it answers the AMQP header with Connection.Start (a method frame).</summary>
    internal override async Task<bool> IsHealthyAsync(CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(TimeSpan.FromSeconds(5));
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(EndpointReference.Loopback, resource.Endpoint.Port, deadline.Token);
            var stream = client.GetStream();
            await stream.WriteAsync(ProtocolHeader, deadline.Token);
            var frame = new byte[1];
            await stream.ReadExactlyAsync(frame, deadline.Token);
            return frame[0] == 1;
        }
        catch (Exception problem) when (problem is SocketException or IOException)
        {
            return false; // not up yet; the orchestrator asks again and keeps the deadline
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    protected override async Task<IReadOnlyList<KeptProcess>> LaunchAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(Script))
        {
            throw new HostProblem("RabbitMQ is not installed: run ./ksd up, or as root: apt-get install rabbitmq-server");
        }

        var account = Account.For("rabbitmq");
        var data = await Account.FolderAsync(Path.Combine(folders.Data, Resource.Name), account);
        var settings = Path.Combine(data, "rabbitmq.conf");
        await File.WriteAllTextAsync(settings, Settings(), cancellationToken);
        File.SetUnixFileMode(settings, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        if (account is not null)
        {
            await account.OwnAsync(settings);
        }

        var plugins = Path.Combine(data, "enabled_plugins");
        await File.WriteAllTextAsync(plugins, "[].", cancellationToken);

        var environment = NodeEnvironment(data, settings, plugins);
        var mapper = new Command(Resource.Name + "-epmd", ["epmd"]) { Account = account, Environment = environment };
        var broker = new Command(Resource.Name, [Script])
        {
            Account = account,
            Environment = environment,
        };
        return [KeptProcess.Start(mapper, folders), KeptProcess.Start(broker, folders)];
    }

    private string Settings() => $"""
        listeners.tcp.1 = {EndpointReference.Loopback}:{resource.Endpoint.Port}
        default_user = {RabbitMQServerResource.UserName}
        default_pass = {resource.Password}
        log.console = true
        log.console.level = info
        log.file = false
        vm_memory_high_watermark.absolute = 512MB
        disk_free_limit.absolute = 200MB

        """;

    private Dictionary<string, string> NodeEnvironment(string data, string settings, string plugins) => new()
    {
        ["HOME"] = data,
        ["RABBITMQ_NODENAME"] = "ksd@localhost",
        ["RABBITMQ_CONF_ENV_FILE"] = "/dev/null",
        ["RABBITMQ_CONFIG_FILE"] = settings,
        ["RABBITMQ_ENABLED_PLUGINS_FILE"] = plugins,
        ["RABBITMQ_MNESIA_BASE"] = Path.Combine(data, "mnesia"),
        ["RABBITMQ_LOG_BASE"] = Path.Combine(data, "log"),
        ["RABBITMQ_DIST_PORT"] = distributionPort.ToString(CultureInfo.InvariantCulture),
        // Two schedulers that sleep when idle: this broker shares a few cores with everything else.
        ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = "+S 2:2 +sbwt none +sbwtdcpu none +sbwtdio none +SDio 4 -kernel inet_dist_use_interface {127,0,0,1}",
        ["ERL_EPMD_PORT"] = mapperPort.ToString(CultureInfo.InvariantCulture),
        ["ERL_EPMD_ADDRESS"] = EndpointReference.Loopback,
    };
}
