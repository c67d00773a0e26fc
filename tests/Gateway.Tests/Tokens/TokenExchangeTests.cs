using System.Net;
using System.Security.Cryptography;
using Ksd.Gateway.Tests.Support;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Ksd.Gateway.Tests.Tokens;

/// <summary>A person whom a real issuer outside vouches for, and everybody it does not vouch for.</summary>
public sealed class TokenExchangeTests : IAsyncLifetime
{
    private OutsideIssuer _issuer = null!;
    private GatewayHost _gateway = null!;
    private RegisteredClient _client = null!;
    private Browser _admin = null!;

    public async Task InitializeAsync()
    {
        _issuer = await OutsideIssuer.StartAsync();
        _gateway = await GatewayHost.StartAsync(
            null, null, ("Identity:Outside:0:Issuer", _issuer.Address), ("Identity:Outside:0:Audience", OutsideIssuer.Audience),
            ("Identity:Outside:1:Issuer", "http://127.0.0.1:1"), ("Identity:Outside:1:Audience", OutsideIssuer.Audience));
        _client = await RegisteredClient.CreateAsync(_gateway, ["agreements:baca", "gateway:baca"]);
        _admin = await Staff.AdministratorAsync(_gateway);
    }

    public async Task DisposeAsync()
    {
        _admin.Dispose();
        await _gateway.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    [Fact]
    public async Task A_person_works_with_the_token_of_their_own_sign_in()
    {
        var id = await LinkAsync("wati-luar", "nip-1987", Staff.Appointment(kapasitas: "Pj", sampai: "2999-12-31"));

        using var response = await ExchangeAsync(_issuer.Token("nip-1987"));

        var body = await response.JsonAsync(200);
        body.GetProperty("issued_token_type").GetString().ShouldBe("urn:ietf:params:oauth:token-type:access_token");
        var token = new JsonWebToken(body.GetProperty("access_token").GetString());
        token.Subject.ShouldBe(id.ToString());
        token.GetClaim("client_id").Value.ShouldBe(_client.Id);
        token.GetClaim("position").Value.ShouldBe("Pj. Kepala Dinas Kesehatan");
        token.GetClaim("scope").Value.ShouldBe("agreements:baca gateway:baca");
        using var http = _gateway.Http(token.EncodedToken);
        using var me = await http.GetAsync("/api/v1/akun/saya");
        (await me.JsonAsync(200)).GetProperty("peran")[0].GetString().ShouldBe("perangkat-daerah");
        var audit = await _admin.JsonAsync($"/api/v1/gateway/audit?entitas=Token&id={id}");
        audit.GetProperty("items")[0].GetProperty("tindakan").GetString().ShouldBe("Granted");
    }

    [Fact]
    public async Task Whoever_it_does_not_vouch_for_gets_nothing()
    {
        await LinkAsync("yani-luar", "nip-1990", Staff.Appointment());
        using var foreign = RSA.Create(2048);
        var refused = new Dictionary<string, string>
        {
            ["somebody nobody linked"] = _issuer.Token("nip-0000"),
            ["for somebody else"] = _issuer.Token("nip-1990", audience: "sistem-lain"),
            ["expired"] = _issuer.Token("nip-1990", lifetime: TimeSpan.FromMinutes(-5)),
            ["signed by another key"] = _issuer.Token("nip-1990", signedBy: foreign),
            ["of an issuer that is not trusted"] = _issuer.Token("nip-1990", issuer: "https://lain.example"),
            ["no token"] = "a.b.c",
            ["unsigned"] = $"{_issuer.Token("nip-1990").Split('.')[1]}..",
        };
        foreach (var (why, token) in refused)
        {
            using var response = await ExchangeAsync(token);
            (await response.JsonAsync(400)).GetProperty("error").GetString().ShouldBe("invalid_grant", why);
        }

        using var typeless = await _client.RequestWithSecretAsync(("grant_type", Grant), ("subject_token", _issuer.Token("nip-1990")));
        (await typeless.JsonAsync(400)).GetProperty("error").GetString().ShouldBe("invalid_request");
        using var wide = await ExchangeAsync(_issuer.Token("nip-1990"), ("scope", "agreements:tulis"));
        (await wide.JsonAsync(400)).GetProperty("error").GetString().ShouldBe("invalid_scope");
        using var silent = await ExchangeAsync(_issuer.Token("nip-1990", issuer: "http://127.0.0.1:1"));
        silent.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task A_position_that_is_over_and_a_client_of_another_region_get_nothing()
    {
        await LinkAsync("zaki-luar", "nip-1970", Staff.Appointment(sampai: "2024-12-31"));
        using var over = await ExchangeAsync(_issuer.Token("nip-1970"));
        (await over.JsonAsync(400)).GetProperty("error").GetString().ShouldBe("invalid_grant");

        await LinkAsync("adi-luar", "nip-1980", Staff.Appointment());
        var stranger = _gateway.Place.Credentials().Clients.Single(client => client.ClientId == "demo-samarinda");
        using var elsewhere = await (_client with { Id = stranger.ClientId, Secret = stranger.Secret }).RequestWithSecretAsync(Fields(_issuer.Token("nip-1980")));
        (await elsewhere.JsonAsync(400)).GetProperty("error").GetString().ShouldBe("invalid_grant");
    }

    [Fact]
    public async Task One_identity_belongs_to_one_account_and_an_issuer_that_is_not_trusted_to_none()
    {
        var id = await LinkAsync("beni-luar", "nip-1960", Staff.Appointment());
        var other = await _admin.HireAsync("cici-luar");

        using var taken = await _admin.SendAsync(HttpMethod.Put, $"/api/v1/pengguna/{other}/identitas-luar", new { penerbit = _issuer.Address, subjek = "nip-1960" });
        await taken.ProblemAsync(409, "user-exists");
        using var strange = await _admin.SendAsync(HttpMethod.Put, $"/api/v1/pengguna/{other}/identitas-luar", new { penerbit = "https://lain.example", subjek = "x" });
        await strange.ProblemAsync(400, "invalid-input");
        using var removed = await _admin.SendAsync(HttpMethod.Delete, $"/api/v1/pengguna/{id}/identitas-luar");
        removed.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        using var gone = await ExchangeAsync(_issuer.Token("nip-1960"));
        (await gone.JsonAsync(400)).GetProperty("error").GetString().ShouldBe("invalid_grant");
    }

    private const string Grant = "urn:ietf:params:oauth:grant-type:token-exchange";

    private async Task<Guid> LinkAsync(string userName, string subject, object appointment)
    {
        var id = await _admin.HireAsync(userName, appointment);
        using var linked = await _admin.SendAsync(HttpMethod.Put, $"/api/v1/pengguna/{id}/identitas-luar", new { penerbit = _issuer.Address, subjek = subject });
        linked.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        return id;
    }

    private Task<HttpResponseMessage> ExchangeAsync(string token, params (string Name, string Value)[] more) =>
        _client.RequestWithSecretAsync([.. Fields(token), .. more]);

    private static (string Name, string Value)[] Fields(string token) =>
        [("grant_type", Grant), ("subject_token", token), ("subject_token_type", "urn:ietf:params:oauth:token-type:id_token")];
}
