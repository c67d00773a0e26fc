using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Ksd.Gateway.Tests.Support;

/// <summary>Keeps cookies, follows no redirect, and is one of our own pages. The installation's public address has https, so cookies are Secure: sent all the same.</summary>
internal sealed class Browser : IDisposable
{
    private readonly Dictionary<string, string> _cookies = [];

    private Browser(HttpClient http) => Http = http;

    public HttpClient Http { get; }

    public static Browser On(GatewayHost gateway)
    {
        var keeper = new CookieKeeper { InnerHandler = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false } };
        var browser = new Browser(new HttpClient(keeper) { BaseAddress = gateway.ClientOptions.BaseAddress });
        keeper.Cookies = browser._cookies;
        browser.Http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        return browser;
    }

    /// <summary>The same browser, whose next request reaches another replica.</summary>
    public Browser At(GatewayHost replica)
    {
        var other = On(replica);
        foreach (var (name, value) in _cookies)
        {
            other._cookies[name] = value;
        }

        return other;
    }

    public async Task<Browser> SignInAsync(string userName, string password)
    {
        using var response = await PostAsync("/api/v1/akun/masuk", new { namaPengguna = userName, kataSandi = password });
        await response.JsonAsync(200);
        return this;
    }

    public Task<HttpResponseMessage> GetAsync(string path) => Http.GetAsync(path);

    public async Task<JsonElement> JsonAsync(string path)
    {
        using var response = await Http.GetAsync(path);
        return await response.JsonAsync(200);
    }

    public Task<HttpResponseMessage> PostAsync(string path, object? body = null) => SendAsync(HttpMethod.Post, path, body);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null, string? ifMatch = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body switch { null => null, HttpContent content => content, _ => JsonContent.Create(body) } };
        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        return await Http.SendAsync(request);
    }

    public void Dispose() => Http.Dispose();

    private sealed class CookieKeeper : DelegatingHandler
    {
        public Dictionary<string, string> Cookies { get; set; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (Cookies.Count > 0)
            {
                request.Headers.Add("Cookie", string.Join("; ", Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
            }

            var response = await base.SendAsync(request, cancellationToken);
            foreach (var set in response.Headers.TryGetValues("Set-Cookie", out var values) ? values : [])
            {
                var (name, value) = (set[..set.IndexOf('=')], set[(set.IndexOf('=') + 1)..].Split(';')[0]);
                if (value.Length == 0)
                {
                    Cookies.Remove(name);
                }
                else
                {
                    Cookies[name] = value;
                }
            }

            return response;
        }
    }
}

/// <summary>A region's administrator at work, and the people they let in.</summary>
internal static class Staff
{
    public const string Password = "kereta-malam-ke-tenggarong";

    public static Task<Browser> AdministratorAsync(GatewayHost gateway)
    {
        var (userName, password) = gateway.Place.Credentials().Admin;
        return Browser.On(gateway).SignInAsync(userName, password);
    }

    public static async Task<(Guid Id, string ETag, Guid Message)> InviteAsync(this Browser admin, string userName)
    {
        using var response = await admin.PostAsync("/api/v1/pengguna", new { namaPengguna = userName, nama = $"{userName} (rekaan)" });
        var body = await response.JsonAsync(201);
        return (body.GetProperty("pengguna").GetProperty("id").GetGuid(), response.Headers.ETag!.ToString(), body.GetProperty("pesanId").GetGuid());
    }

    /// <summary>What the link of a message has behind its #.</summary>
    public static async Task<string> CodeAsync(this Browser admin, Guid message)
    {
        using var response = await admin.PostAsync($"/api/v1/pesan/{message}/dibaca");
        var text = (await response.JsonAsync(200)).GetProperty("isi").GetString()!;
        return text[(text.IndexOf('#') + 1)..].Split(' ')[0];
    }

    public static async Task<HttpResponseMessage> AppointAsync(this Browser admin, Guid person, string etag, object appointment) =>
        await admin.SendAsync(HttpMethod.Post, $"/api/v1/pengguna/{person}/jabatan", appointment, etag);

    public static object Appointment(
        string jabatan = "Kepala Dinas Kesehatan", string peran = "perangkat-daerah", string? perangkatDaerah = "dinas-kesehatan", string kapasitas = "Definitif",
        string mulai = "2024-01-02", string? sampai = null) =>
        new { jabatan, perangkatDaerah, peran = new[] { peran }, kapasitas, nomorKeputusan = "821.2/17/2024 (rekaan)", mulai, sampai };

    /// <summary>Invited, appointed and with a password.</summary>
    public static async Task<Guid> HireAsync(this Browser admin, string userName, object? appointment = null)
    {
        var (id, etag, message) = await admin.InviteAsync(userName);
        using var appointed = await admin.AppointAsync(id, etag, appointment ?? Appointment());
        await appointed.JsonAsync(200);
        using var chosen = await admin.PostAsync("/api/v1/akun/kata-sandi/kode", new { kode = await admin.CodeAsync(message), kataSandiBaru = Password });
        chosen.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        return id;
    }
}
