using System.Diagnostics;
using Ksd.Messaging.Tests.Sample;

namespace Ksd.Messaging.Tests;

/// <summary>This assembly is also a service that writes and publishes as fast as it can, to be killed.</summary>
internal static class ChildProcess
{
    private const string Verb = "write-until-killed";

    public static Process StartWriting(ServicePlace place) => Process.Start(new ProcessStartInfo("dotnet")
    {
        ArgumentList = { typeof(ChildProcess).Assembly.Location, Verb, place.Service, place.Database, place.Broker },
    })!;

    public static async Task<int> Main(string[] args)
    {
        if (args is not [Verb, var service, var database, var broker])
        {
            return 0;
        }

        await using var writer = await SampleService.Start(new ServicePlace(service, database, broker));
        while (true)
        {
            await writer.Register();
        }
    }
}
