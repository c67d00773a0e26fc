using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace Ksd.AppHost.Local.Engine;

/// <summary>The unprivileged user that a server runs as when we are root; servers must not be root, PostgreSQL refuses to.</summary>
internal sealed record Account(string Name)
{
    internal IReadOnlyList<string> SetprivOptions => [$"--reuid={Name}", $"--regid={Name}", "--init-groups"];

    /// <summary>Nobody in particular, that is ourselves, unless we are root.</summary>
    internal static Account? For(string name) => Environment.IsPrivilegedProcess ? new Account(name) : null;

    /// <summary>
    /// A private folder for the server. A checkout under /root cannot be reached by another user: the files are then
    /// kept under /var/lib/ksd, with a link where they would have been.
    /// </summary>
    internal static async Task<string> FolderAsync(string wanted, Account? account)
    {
        if (account is null)
        {
            Directory.CreateDirectory(wanted, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            return wanted;
        }

        if (new DirectoryInfo(wanted).LinkTarget is { } elsewhere)
        {
            await account.MakeAsync(elsewhere);
            return elsewhere;
        }

        await account.MakeAsync(wanted);
        if (await RunAsync("setpriv", [.. account.SetprivOptions, "--", "test", "-w", wanted]) == 0)
        {
            return wanted;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(wanted)))[..12];
        var moved = $"/var/lib/ksd/{hash}";
        await account.MakeAsync(moved);
        Directory.Delete(wanted);
        Directory.CreateSymbolicLink(wanted, moved);
        return moved;
    }

    internal async Task OwnAsync(string path)
    {
        if (await RunAsync("chown", [$"{Name}:", path]) != 0)
        {
            throw new HostProblem($"{path} could not be given to the user {Name}. Is the package of that server installed? Run ./ksd up again.");
        }
    }

    private async Task MakeAsync(string folder)
    {
        if (await RunAsync("install", ["-d", "-m", "700", "-o", Name, "-g", Name, folder]) != 0)
        {
            throw new HostProblem($"{folder} could not be made for the user {Name}. Is there room on the disk, and is that server's package installed?");
        }
    }

    internal static async Task<int> RunAsync(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = "/", RedirectStandardError = true, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        await Task.WhenAll(output, error);
        return process.ExitCode;
    }
}
