using System.Diagnostics;
using System.Text;
using Ksd.AppHost.Local.Engine;

namespace Ksd.AppHost.Tests.Local;

/// <summary>An app host as its own process with its own data folder, to be killed.</summary>
internal sealed class HostProcess : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder output = new();

    private HostProcess(Process process) => this.process = process;

    internal int Id => process.Id;

    internal string Output
    {
        get
        {
            lock (output)
            {
                return output.ToString();
            }
        }
    }

    internal static HostProcess Start(string data, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Ksd.Probe.dll"), "host", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["KSD_DATA"] = data;
        start.Environment.Remove("ASPNETCORE_URLS");
        var host = new HostProcess(new Process { StartInfo = start });
        host.process.OutputDataReceived += host.Collect;
        host.process.ErrorDataReceived += host.Collect;
        host.process.Start();
        host.process.BeginOutputReadLine();
        host.process.BeginErrorReadLine();
        return host;
    }

    internal async Task<int> ExitAsync(CancellationToken cancellationToken)
    {
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode;
    }

    internal async Task ReadyAsync(CancellationToken cancellationToken)
    {
        while (!Output.Contains("Everything is healthy", StringComparison.Ordinal))
        {
            process.HasExited.ShouldBeFalse(Output);
            await Task.Delay(50, cancellationToken);
        }
    }

    internal void Kill() => process.Kill(entireProcessTree: false);

    internal async Task AskToStopAsync() => await Account.RunAsync("kill", ["-TERM", $"{Id}"]);

    /// <summary>Everybody below this host, as process ids that the kernel has not given to others meanwhile.</summary>
    internal IReadOnlyList<Process> Family() =>
        [.. ProcessTree.Read().FamilyOf(Id).Where(id => id != Id).Select(Process.GetProcessById)];

    internal static async Task AllGoneAsync(IEnumerable<Process> family, CancellationToken cancellationToken)
    {
        foreach (var member in family)
        {
            await member.WaitForExitAsync(cancellationToken);
        }
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private void Collect(object sender, DataReceivedEventArgs line)
    {
        lock (output)
        {
            output.AppendLine(line.Data);
        }
    }
}
