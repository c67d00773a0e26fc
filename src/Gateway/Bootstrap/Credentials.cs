using System.Text.Json;

namespace Ksd.Gateway.Bootstrap;

/// <summary>The secrets of the first start, in the one moment that they are readable.</summary>
internal sealed record Credentials(string Issuer, Credentials.Administrator Admin, IReadOnlyList<Credentials.ClientSecret> Clients)
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    internal sealed record Administrator(string UserName, string Password);

    internal sealed record ClientSecret(string ClientId, string Secret, string Role, string Region, string Description);

    public Task WriteAsync(string path, CancellationToken cancellationToken) =>
        OwnersFile.WriteAsync(path, JsonSerializer.SerializeToUtf8Bytes(this, s_json), cancellationToken);

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
