using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Ksd.Bench;

/// <summary>What the gateway adds to a request, beside what nginx adds, both before the same service with the same token.</summary>
internal static class Nginx
{
    public static async Task Run(Stack stack, int connections, int rounds, int seconds)
    {
        var service = stack.AddressOf("agreements");
        var token = await stack.Gateway.Token("demo-bagian-kerja-sama");
        const string Path = "/api/v1/urusan";
        var port = FreePort();
        var folder = stack.Folder.CreateSubdirectory("nginx");
        var configuration = System.IO.Path.Combine(folder.FullName, "nginx.conf");
        await File.WriteAllTextAsync(configuration, Configuration(service, port));
        using var nginx = Process.Start("/usr/sbin/nginx", ["-p", folder.FullName, "-c", configuration, "-e", System.IO.Path.Combine(folder.FullName, "error.log")])!;
        try
        {
            (string Name, Uri Address)[] ways = [("the service itself", service), ("nginx before it", new Uri($"http://127.0.0.1:{port}")), ("the gateway before it", stack.Address)];
            var measured = ways.ToDictionary(way => way.Name, _ => new List<Measurement>());
            foreach (var way in ways)
            {
                await Wrk.Run(new(way.Address, Path), token, connections, 2); // warm
            }

            for (var round = 0; round < rounds; round++)
            {
                foreach (var way in ways)
                {
                    measured[way.Name].Add(await Wrk.Run(new(way.Address, Path), token, connections, seconds));
                }
            }

            Console.WriteLine("| way | connections | /s | p50 ms | p99 ms | adds ms |");
            Console.WriteLine("|---|---:|---:|---:|---:|---:|");
            var bare = Measurement.MedianOf(measured[ways[0].Name]);
            foreach (var way in ways)
            {
                var one = Measurement.MedianOf(measured[way.Name]);
                var errors = one.Errors > 0 ? $" ({one.Errors} errors)" : "";
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {way.Name}{errors} | {connections} | {one.PerSecond:N0} | {one.Median:N2} | {one.P99:N2} | {one.Median - bare.Median:N2} |"));
            }
        }
        finally
        {
            nginx.Kill(entireProcessTree: true);
        }
    }

    private static string Configuration(Uri service, int port) =>
        $$"""
        daemon off;
        user root;
        worker_processes 2;
        pid nginx.pid;
        events { worker_connections 1024; }
        http {
          access_log off;
          client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
          upstream service { server {{service.Authority}}; keepalive 64; }
          server {
            listen 127.0.0.1:{{port}};
            location / { proxy_pass http://service; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_set_header X-Forwarded-For $remote_addr; }
          }
        }
        """;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
