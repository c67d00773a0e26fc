using System.Diagnostics;
using System.Text;

namespace Ksd.AppHost.Local.Engine;

/// <summary><c>./ksd exec SERVICE VERB</c>: a service's own program, once, with the environment its running process has.</summary>
internal static class ServiceCommand
{
    internal static async Task<int> RunAsync(Folders folders, string? service, IReadOnlyList<string> arguments)
    {
        var part = RunLock.IsFree(folders) ? null : StackState.Read(folders.State)?.Parts.FirstOrDefault(candidate => candidate.Name == service);
        var running = part?.Processes.SelectMany(ProcessTree.Read().FamilyOf).Select(CommandLineOf).FirstOrDefault(line => line.Arguments is ["dotnet", _, ..]);
        if (running is not { Id: > 0 } found)
        {
            throw new HostProblem($"No service '{service}' is running: ./ksd status shows what is.");
        }

        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = new FileInfo($"/proc/{found.Id}/cwd").LinkTarget };
        start.Environment.Clear();
        foreach (var variable in Strings($"/proc/{found.Id}/environ").Select(line => line.Split('=', 2)).Where(pair => pair.Length == 2))
        {
            start.Environment[variable[0]] = variable[1];
        }

        start.Environment.Remove("ASPNETCORE_URLS"); // the address is the running one's
        foreach (var argument in (string[])[found.Arguments[1], .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    private static (int Id, string[] Arguments) CommandLineOf(int id) => (id, Strings($"/proc/{id}/cmdline"));

    private static string[] Strings(string file)
    {
        try
        {
            return Encoding.UTF8.GetString(File.ReadAllBytes(file)).Split('\0', StringSplitOptions.RemoveEmptyEntries);
        }
        catch (IOException)
        {
            return []; // the process ended while we looked
        }
    }
}
