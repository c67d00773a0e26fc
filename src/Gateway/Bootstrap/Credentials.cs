using System.Text.Json;

namespace Ksd.Gateway.Bootstrap;

/// <summary>The secrets of the first start, in the one moment that they are readable.</summary>
internal sealed record Credentials(string Issuer, Credentials.Administrator Admin, IReadOnlyList<Credentials.ClientSecret> Clients)
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    internal sealed record Administrator(string UserName, string Password);

    internal sealed record ClientSecret(string ClientId, string Secret, string Role, string Region, string Description);

    /// <summary>Whole or not at all: a file in its place is never half written, and never readable by others for a moment.</summary>
    public async Task WriteAsync(string path, CancellationToken cancellationToken)
    {
        var full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var partial = full + ".partial";
        File.Delete(partial);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using (var stream = new FileStream(partial, options))
        {
            await JsonSerializer.SerializeAsync(stream, this, s_json, cancellationToken);
            stream.Flush(flushToDisk: true);
        }

        File.Move(partial, full, overwrite: true);
    }

    public void Print(TextWriter console)
    {
        console.WriteLine("First start. These secrets are shown once and cannot be read again:");
        console.WriteLine($"  administrator  {Admin.UserName}  {Admin.Password}");
        foreach (var client in Clients)
        {
            console.WriteLine($"  {client.ClientId}  {client.Secret}  ({client.Role}, {client.Region}; invented, for trying out)");
        }
    }
}
