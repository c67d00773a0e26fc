using System.Net;
using System.Net.Sockets;

namespace Ksd.Gateway.Webhooks;

/// <summary>
/// Which addresses a delivery may go to: those of the outside. Otherwise a subscription could have the gateway call whatever only
/// the gateway can reach (SSRF).
/// </summary>
internal static class PublicAddresses
{
    // IANA special-purpose address registries: this host, private, shared, loopback, link-local (cloud metadata), documentation, benchmarks,
    // multicast, reserved; and the IPv6 forms that carry an IPv4 address inside.
    private static readonly IPNetwork[] Inside =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "fc00::/7", "fe80::/10", "ff00::/8",
        }.Select(network => IPNetwork.Parse(network)),
    ];

    public static bool Contains(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return !Array.Exists(Inside, network => network.Contains(plain));
    }

    /// <summary>Connects to an address that was looked at, not to a name that may mean another one a moment later (DNS rebinding).</summary>
    public static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, bool allowPrivate, CancellationToken cancellationToken)
    {
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellationToken);
        if (!allowPrivate && addresses.FirstOrDefault(address => !Contains(address)) is not null)
        {
            throw new ForbiddenAddressException($"{context.DnsEndPoint.Host} is an address inside.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>The receiver's name leads to an address that deliveries do not go to.</summary>
internal sealed class ForbiddenAddressException(string message) : Exception(message);
