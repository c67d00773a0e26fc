using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Ksd.Gateway.Bootstrap;
using Ksd.Gateway.Data;
using Ksd.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Ksd.Gateway.Tests.Support;

/// <summary>The gateway as it runs: on Kestrel, with its own database and folders.</summary>
internal sealed class GatewayHost : WebApplicationFactory<GatewayDbContext>
{
    public const string Issuer = "https://ksd.contoh.go.id";

    private readonly Dictionary<string, string> _settings;
    private readonly Action<IServiceCollection>? _configure;

    private GatewayHost(Dictionary<string, string> settings, Action<IServiceCollection>? configure)
    {
        (_settings, _configure) = (settings, configure);
        UseKestrel(0);
    }

    public static async Task<GatewayHost> StartAsync(
        GatewayPlace? place = null, Action<IServiceCollection>? configure = null, params (string Name, string Value)[] settings)
    {
        place ??= await GatewayPlace.CreateAsync();
        var all = new Dictionary<string, string>
        {
            ["ConnectionStrings:gateway-db"] = place.ConnectionString,
            ["Identity:Issuer"] = Issuer,
            ["DataProtection:KeysFolder"] = place.KeysFolder,
            ["Bootstrap:CredentialsFile"] = place.CredentialsFile,
            ["Logging:LogLevel:Default"] = "Warning",
            ["Traffic:Scale"] = "1000", // tests ask faster than any office may; those of the limits set their own
        };
        foreach (var (name, value) in settings)
        {
            all[name] = value;
        }

        var host = new GatewayHost(all, configure) { Place = place };
        await Task.Run(host.StartServer);
        return host;
    }

    public GatewayPlace Place { get; private init; } = null!;

    public HttpClient Http(string? token = null)
    {
        var client = CreateDefaultClient();
        client.BaseAddress = ClientOptions.BaseAddress;
        client.DefaultRequestHeaders.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    /// <summary>A connection over which somebody began to say something.</summary>
    public async Task<TcpClient> DripAsync(string beginning)
    {
        using var client = Http();
        var connection = new TcpClient();
        await connection.ConnectAsync(client.BaseAddress!.Host, client.BaseAddress.Port);
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(beginning));
        return connection;
    }

    public async Task<HttpClient> AsAsync(string clientId) => Http(await TokenAsync(clientId));

    public async Task<string> TokenAsync(string clientId)
    {
        using var response = await RequestTokenAsync(clientId, Place.Credentials().Clients.Single(client => client.ClientId == clientId).Secret);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!;
    }

    public Task<HttpResponseMessage> RequestTokenAsync(string clientId, string secret) => Http().PostAsync(
        "/connect/token",
        new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = clientId,
            ["client_secret"] = secret,
        }));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        foreach (var (name, value) in _settings)
        {
            builder.UseSetting(name, value);
        }

        if (_configure is not null)
        {
            builder.ConfigureTestServices(_configure);
        }
    }
}

/// <summary>What outlives one run of the gateway.</summary>
internal sealed record GatewayPlace(string ConnectionString, string Folder)
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);

    // Beside the tests, where the next run clears away what this one leaves.
    private static readonly Lazy<DirectoryInfo> s_root = new(() =>
    {
        var root = new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "places"));
        if (root.Exists)
        {
            root.Delete(recursive: true);
        }

        return root;
    });

    public string KeysFolder => Path.Combine(Folder, "keys");

    public string CredentialsFile => Path.Combine(Folder, "credentials.json");

    public Credentials Credentials() => JsonSerializer.Deserialize<Credentials>(File.ReadAllText(CredentialsFile), s_json)!;

    public static async Task<GatewayPlace> CreateAsync()
    {
        var infrastructure = new KsdInfrastructure();
        await infrastructure.InitializeAsync();
        return new(infrastructure.ConnectionString("gateway-db"), s_root.Value.CreateSubdirectory(Path.GetRandomFileName()).FullName);
    }
}
