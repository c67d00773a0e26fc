using System.Net.Http.Json;
using System.Security.Cryptography;
using Ksd.Gateway.Tests.Support;
using Ksd.Gateway.Tokens;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Ksd.Gateway.Tests.Tokens;

/// <summary>A client may prove itself by a key of its own (RFC 7523), and an assertion buys one token.</summary>
[Collection(RunningGatewayTests.Name)]
public sealed class PrivateKeyJwtTests(RunningGateway gateway) : IAsyncLifetime
{
    private readonly ECDsaSecurityKey _key = new(ECDsa.Create(ECCurve.NamedCurves.nistP256)) { KeyId = "kunci-1" };
    private RegisteredClient _client = null!;

    public async Task InitializeAsync()
    {
        _client = await RegisteredClient.CreateAsync(gateway.Host);
        using var added = await AddKeyAsync(Jwk(_key));
        (await added.JsonAsync(201)).GetProperty("kid").GetString().ShouldBe("kunci-1");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData(GatewayHost.Issuer)]
    [InlineData(GatewayHost.Issuer + "/connect/token")]
    public async Task A_signed_assertion_buys_a_token(string audience)
    {
        using var response = await AssertAsync(Assertion(token => token.Audience = audience));

        var token = (await response.JsonAsync(200)).GetProperty("access_token").GetString()!;
        (await _client.StatusAsync(token)).ShouldBe(200);
    }

    [Fact]
    public async Task The_client_need_not_name_itself_twice()
    {
        using var response = await _client.RequestAsync(("client_assertion_type", TokenForm.AssertionType), ("client_assertion", Assertion()));

        await response.JsonAsync(200);
    }

    [Fact]
    public async Task Replayed_assertion_is_refused_also_by_many_at_once()
    {
        var assertion = Assertion();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => AssertAsync(assertion)));

        answers.Count(answer => answer.IsSuccessStatusCode).ShouldBe(1);
        using var again = await AssertAsync(assertion);
        (await again.JsonAsync(401)).GetProperty("error").GetString().ShouldBe("invalid_client");
    }

    [Fact]
    public Task An_assertion_for_somebody_else_is_refused() => RefusedAsync(Assertion(token => token.Audience = "https://lain.contoh.go.id"));

    [Fact]
    public Task An_assertion_about_somebody_else_is_refused() => RefusedAsync(Assertion(token => token.Claims["sub"] = "demo-admin"));

    [Fact]
    public Task An_assertion_of_somebody_else_is_refused() => RefusedAsync(Assertion(token => token.Issuer = "demo-admin"));

    [Fact]
    public Task An_assertion_without_an_id_is_refused() => RefusedAsync(Assertion(token => token.Claims.Remove("jti")));

    [Fact]
    public Task An_assertion_that_lives_for_a_day_is_refused() => RefusedAsync(Assertion(token => token.Expires = token.Expires!.Value.AddDays(1)));

    [Fact]
    public Task An_expired_assertion_is_refused() => RefusedAsync(Assertion(token =>
        (token.IssuedAt, token.NotBefore, token.Expires) = (Ago(10), Ago(10), Ago(5))));

    [Fact]
    public Task An_assertion_by_another_key_is_refused() => RefusedAsync(Assertion(token => token.SigningCredentials = new(
        new ECDsaSecurityKey(ECDsa.Create(ECCurve.NamedCurves.nistP256)) { KeyId = "kunci-1" }, SecurityAlgorithms.EcdsaSha256)));

    [Fact]
    public Task The_public_key_as_a_shared_secret_is_refused() => RefusedAsync(Assertion(token => token.SigningCredentials = new(
        new SymmetricSecurityKey(_key.ECDsa.ExportSubjectPublicKeyInfo()) { KeyId = "kunci-1" }, SecurityAlgorithms.HmacSha256)));

    [Theory]
    [InlineData("a.b.c")]
    [InlineData("bukan token")]
    public Task Rubbish_is_refused(string assertion) => RefusedAsync(assertion);

    [Fact]
    public async Task An_unsigned_assertion_is_refused()
    {
        var claims = Assertion().Split('.')[1];

        await RefusedAsync($"{Base64UrlEncoder.Encode("""{"alg":"none"}""")}.{claims}.");
    }

    [Fact]
    public async Task An_rsa_key_does_as_well_and_a_removed_key_no_more()
    {
        var rsa = new RsaSecurityKey(RSA.Create(2048)) { KeyId = "kunci-rsa" };
        var parameters = rsa.Rsa.ExportParameters(false);
        using var added = await AddKeyAsync(new
        {
            kty = "RSA",
            kid = "kunci-rsa",
            n = Base64UrlEncoder.Encode(parameters.Modulus),
            e = Base64UrlEncoder.Encode(parameters.Exponent),
        });
        await added.JsonAsync(201);
        var credentials = new SigningCredentials(rsa, SecurityAlgorithms.RsaSsaPssSha256);
        using var good = await AssertAsync(Assertion(token => token.SigningCredentials = credentials));
        await good.JsonAsync(200);

        using var admin = await gateway.Host.AsAsync("demo-admin");
        using var removed = await admin.DeleteAsync($"/api/v1/klien/{_client.Id}/kunci/kunci-rsa");

        removed.StatusCode.ShouldBe(System.Net.HttpStatusCode.NoContent);
        await RefusedAsync(Assertion(token => token.SigningCredentials = credentials));
    }

    [Fact]
    public async Task A_key_that_is_private_or_weak_or_no_point_of_the_curve_is_refused()
    {
        var jwk = Jwk(_key);
        using var rsa = RSA.Create(1024);
        var weak = rsa.ExportParameters(false);

        using var priv = await AddKeyAsync(new { kty = "EC", crv = "P-256", x = jwk.X, y = jwk.Y, kid = "p", d = jwk.X });
        using var offCurve = await AddKeyAsync(new { kty = "EC", crv = "P-256", x = jwk.X, y = jwk.X, kid = "o" });
        using var small = await AddKeyAsync(new { kty = "RSA", n = Base64UrlEncoder.Encode(weak.Modulus), e = "AQAB", kid = "s" });
        using var twice = await AddKeyAsync(jwk);

        (await priv.ProblemAsync(400, "invalid-input")).GetProperty("errors").TryGetProperty("d", out _).ShouldBeTrue();
        await offCurve.ProblemAsync(400, "invalid-input");
        await small.ProblemAsync(400, "invalid-input");
        await twice.ProblemAsync(409, "client-key-conflict");
    }

    private static DateTime Ago(int minutes) => TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(-minutes);

    private async Task RefusedAsync(string assertion)
    {
        using var response = await AssertAsync(assertion);
        (await response.JsonAsync(401)).GetProperty("error").GetString().ShouldBe("invalid_client");
    }

    private Task<HttpResponseMessage> AssertAsync(string assertion) => _client.RequestAsync(
        ("client_id", _client.Id), ("client_assertion_type", TokenForm.AssertionType), ("client_assertion", assertion));

    private async Task<HttpResponseMessage> AddKeyAsync(object key)
    {
        using var admin = await gateway.Host.AsAsync("demo-admin");
        return await admin.PostAsJsonAsync($"/api/v1/klien/{_client.Id}/kunci", key);
    }

    private sealed record PublicKey(string Kty, string Crv, string X, string Y, string Kid);

    private static PublicKey Jwk(ECDsaSecurityKey key)
    {
        var point = key.ECDsa.ExportParameters(false).Q;
        return new("EC", "P-256", Base64UrlEncoder.Encode(point.X), Base64UrlEncoder.Encode(point.Y), key.KeyId);
    }

    private string Assertion(Action<SecurityTokenDescriptor>? spoil = null)
    {
        var token = new SecurityTokenDescriptor
        {
            Issuer = _client.Id,
            Audience = GatewayHost.Issuer,
            IssuedAt = Ago(0),
            NotBefore = Ago(0),
            Expires = Ago(-2),
            SigningCredentials = new(_key, SecurityAlgorithms.EcdsaSha256),
            Claims = new Dictionary<string, object> { ["sub"] = _client.Id, ["jti"] = Guid.CreateVersion7().ToString() },
        };
        spoil?.Invoke(token);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }
}
