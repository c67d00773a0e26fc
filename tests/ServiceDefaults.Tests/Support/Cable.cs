using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Ksd.ServiceDefaults.Tests.Support;

/// <summary>The cable between a service and PostgreSQL, to be pulled.</summary>
internal sealed class Cable : IAsyncDisposable
{
    private readonly NpgsqlConnectionStringBuilder _server;
    private readonly int _port;
    private CancellationTokenSource _cut = new();
    private TcpListener? _listener;

    public Cable(string connectionString)
    {
        _server = new(connectionString);
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        _port = ((IPEndPoint)free.LocalEndpoint).Port;
    }

    public string ConnectionString => new NpgsqlConnectionStringBuilder(_server.ConnectionString) { Host = "127.0.0.1", Port = _port }.ConnectionString;

    public void Plug()
    {
        _cut = new();
        _listener = new(IPAddress.Loopback, _port);
        _listener.Start();
        _ = AcceptAsync(_listener, _cut.Token);
    }

    public async Task PullAsync()
    {
        _listener!.Dispose();
        await _cut.CancelAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await PullAsync();
        _cut.Dispose();
    }

    private async Task AcceptAsync(TcpListener listener, CancellationToken cut)
    {
        while (!cut.IsCancellationRequested)
        {
            TcpClient near;
            try
            {
                near = await listener.AcceptTcpClientAsync(cut);
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return; // Pulled.
            }

            _ = CarryAsync(near, cut);
        }
    }

    private async Task CarryAsync(TcpClient near, CancellationToken cut)
    {
        using (near)
        using (var far = new TcpClient())
        {
            try
            {
                await far.ConnectAsync(_server.Host!, _server.Port, cut);
                await Task.WhenAny(
                    near.GetStream().CopyToAsync(far.GetStream(), cut), far.GetStream().CopyToAsync(near.GetStream(), cut));
            }
            catch (Exception exception) when (exception is OperationCanceledException or IOException or SocketException)
            {
                return; // Pulled, or hung up by one side.
            }
        }
    }
}
