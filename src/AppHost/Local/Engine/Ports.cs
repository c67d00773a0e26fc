using System.Net;
using System.Net.Sockets;

namespace Ksd.AppHost.Local.Engine;

internal static class Ports
{
    /// <summary>Below the range the kernel gives to outgoing connections, so nobody takes it before the server does.</summary>
    internal static int Free()
    {
        for (var attempt = 0; attempt < 1000; attempt++)
        {
            var port = Random.Shared.Next(20_000, 32_000);
            if (IsFree(port))
            {
                return port;
            }
        }

        throw new HostProblem("No free port was found between 20000 and 32000. End some of the programs that listen there.");
    }

    internal static bool IsFree(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(IPAddress.Loopback, port));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
