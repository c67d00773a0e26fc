using System.Collections;
using System.Globalization;

// A service that shows what it was given, for the tests of the app host; "host" makes it a small app host of its own.
if (args is ["host", ..])
{
#if KSD_LOCAL
    Ksd.Probe.SmallHost.Run(args[1..]);
#endif
    return Environment.ExitCode;
}

if (Environment.GetEnvironmentVariable("PROBE_EXIT") is { } code)
{
    Console.WriteLine("the probe was told to end");
    return int.Parse(code, CultureInfo.InvariantCulture);
}

var healthy = Environment.GetEnvironmentVariable("PROBE_HEALTHY_WHEN_EXISTS");
var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/health", () => Results.StatusCode(healthy is null || File.Exists(healthy) ? 200 : 503));
app.MapGet("/environment", () => Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
    .ToDictionary(variable => (string)variable.Key, variable => (string?)variable.Value));
app.Run();
return 0;
