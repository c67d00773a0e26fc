using System.Net.Http.Json;

namespace Ksd.Gateway.Tests.Support;

/// <summary>A client system registered for one test.</summary>
internal sealed record RegisteredClient(GatewayHost Gateway, string Id, string Secret)
{
    public static async Task<RegisteredClient> CreateAsync(GatewayHost gateway, string[]? scope = null, string peran = "perangkat-daerah")
    {
        using var admin = await gateway.AsAsync("demo-admin");
        using var response = await admin.PostAsJsonAsync("/api/v1/klien", new
        {
            ClientId = $"uji-{Guid.CreateVersion7():N}",
            Nama = "Sistem uji",
            PerangkatDaerah = "dinas-kesehatan",
            Jabatan = "Operator",
            Peran = new[] { peran },
            Scope = scope,
        });
        var body = await response.JsonAsync(201);
        return new(gateway, body.GetProperty("klien").GetProperty("clientId").GetString()!, body.GetProperty("clientSecret").GetString()!);
    }

    public Task<HttpResponseMessage> RequestAsync(params (string Name, string Value)[] fields) => PostAsync("/connect/token", fields);

    public Task<HttpResponseMessage> RequestWithSecretAsync(params (string Name, string Value)[] more) =>
        RequestAsync([("client_id", Id), ("client_secret", Secret), .. more]);

    public async Task<string> TokenAsync(params (string Name, string Value)[] more)
    {
        using var response = await RequestWithSecretAsync(more);
        return (await response.JsonAsync(200)).GetProperty("access_token").GetString()!;
    }

    public async Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var http = Gateway.Http();
        return await http.PostAsync(path, new FormUrlEncodedContent(
            (fields.Any(field => field.Name == "grant_type") ? fields : fields.Prepend(("grant_type", "client_credentials")))
                .Select(field => KeyValuePair.Create(field.Item1, field.Item2))));
    }

    public async Task<int> StatusAsync(string token)
    {
        using var http = Gateway.Http(token);
        using var response = await http.GetAsync("/api/v1/akun/saya");
        return (int)response.StatusCode;
    }
}
