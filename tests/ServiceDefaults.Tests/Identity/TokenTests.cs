using System.Net;
using System.Security.Cryptography;
using System.Text;
using Ksd.ServiceDefaults.Identity;
using Ksd.ServiceDefaults.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;

namespace Ksd.ServiceDefaults.Tests.Identity;

public sealed class TokenTests(Service service) : IClassFixture<Service>
{
    private readonly TestAuthority _authority = service.Authority;

    [Fact]
    public async Task Good_token_is_the_caller()
    {
        var caller = await (await GetAsync("/api/v1/saya", _authority.Token(null, Roles.Sekda, Roles.Tkksd))).OkAsync();

        caller.ToString().ShouldBe(
            """{"subject":"pegawai-1","region":"64.02","department":"4.01","position":"Analis Kerja Sama","roles":["sekda","tkksd"]}""");
    }

    [Fact]
    public async Task No_token_is_401_that_says_where_to_get_one()
    {
        using var http = new HttpClient { BaseAddress = service.Http.BaseAddress };
        var response = await http.GetAsync("/api/v1/saya");

        response.Headers.WwwAuthenticate.ShouldHaveSingleItem().Scheme.ShouldBe("Bearer");
        (await response.ProblemAsync(401, "unauthenticated")).GetProperty("detail").GetString()!.ShouldContain("/connect/token");
    }

    [Fact]
    public Task Unsigned_token_is_refused() => RefusedAsync(Unsigned());

    [Fact]
    public Task Token_signed_by_another_key_is_refused() => RefusedAsync(_authority.Token(token =>
        token.SigningCredentials = new(new ECDsaSecurityKey(ECDsa.Create(ECCurve.NamedCurves.nistP256)) { KeyId = "uji" }, SecurityAlgorithms.EcdsaSha256)));

    [Fact]
    public Task Token_signed_by_another_kind_of_key_is_refused() => RefusedAsync(_authority.Token(token =>
        token.SigningCredentials = new(new RsaSecurityKey(RSA.Create(2048)) { KeyId = "uji" }, SecurityAlgorithms.RsaSha256)));

    [Fact]
    public Task Token_signed_with_the_public_key_as_secret_is_refused() => RefusedAsync(_authority.Token(token =>
        token.SigningCredentials = new(
            new SymmetricSecurityKey(_authority.Key.ECDsa.ExportSubjectPublicKeyInfo()) { KeyId = "uji" }, SecurityAlgorithms.HmacSha256)));

    [Fact]
    public Task Token_with_a_changed_claim_is_refused()
    {
        var parts = _authority.Token().Split('.');
        var claims = Encoding.UTF8.GetString(Base64UrlEncoder.DecodeBytes(parts[1])).Replace("64.02", "64.03", StringComparison.Ordinal);
        return RefusedAsync($"{parts[0]}.{Base64UrlEncoder.Encode(claims)}.{parts[2]}");
    }

    [Fact]
    public async Task Expired_token_is_refused_and_told_so()
    {
        var past = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(-5);
        var token = _authority.Token(token => (token.IssuedAt, token.NotBefore, token.Expires) = (past, past, past.AddMinutes(1)));

        (await RefusedAsync(token)).GetProperty("detail").GetString()!.ShouldContain("kedaluwarsa");
    }

    [Fact]
    public Task Token_without_expiry_is_refused() => RefusedAsync(_authority.Token(token => token.Expires = null));

    [Fact]
    public Task Token_from_the_future_is_refused() =>
        RefusedAsync(_authority.Token(token => token.NotBefore = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(2)));

    [Fact]
    public Task Token_for_another_audience_is_refused() => RefusedAsync(_authority.Token(token => token.Audience = "lain"));

    [Theory]
    [InlineData("JWT")]
    [InlineData("logout+jwt")]
    [InlineData(null)]
    public Task Another_kind_of_token_is_refused(string? type) => RefusedAsync(_authority.Token(token => token.TokenType = type));

    [Fact]
    public async Task A_revocation_that_the_gateway_publishes_reaches_the_service()
    {
        var token = _authority.Token(token => token.Claims["client_id"] = "sistem-dicabut-di-gerbang");
        await (await GetAsync("/api/v1/saya", token)).OkAsync();
        var watch = System.Diagnostics.Stopwatch.StartNew();

        _authority.Revoked.Add(Revocation.Of(KsdClaims.ClientId, "sistem-dicabut-di-gerbang", TimeProvider.System.GetUtcNow()));

        while ((await GetAsync("/api/v1/saya", token)).StatusCode == HttpStatusCode.OK)
        {
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(8), "with the gateway's own two seconds that makes ten");
            await Task.Delay(50);
        }

        await RefusedAsync(token);
        await (await GetAsync("/api/v1/saya", _authority.Token())).OkAsync();
    }

    [Theory]
    [InlineData("sample:baca", "GET", 200)]
    [InlineData("sample:baca", "POST", 403)]
    [InlineData("sample:tulis", "POST", 400)]
    [InlineData("sample:tulis", "GET", 403)]
    [InlineData("agreements:baca agreements:tulis", "GET", 403)]
    [InlineData("publik:baca", "GET", 403)]
    [InlineData("", "GET", 403)]
    public async Task A_token_with_scopes_is_good_for_those_only(string scope, string method, int status)
    {
        using var http = service.As(_authority.Token(token => token.Claims["scope"] = scope));
        using var request = new HttpRequestMessage(new(method), "/api/v1/contoh");
        using var response = await http.SendAsync(request);

        ((int)response.StatusCode).ShouldBe(status);
        if (status == 403)
        {
            (await response.ProblemAsync(403, "forbidden")).GetProperty("scope").GetString().ShouldBe(method == "GET" ? "sample:baca" : "sample:tulis");
            response.Headers.WwwAuthenticate.ToString().ShouldContain("insufficient_scope");
        }
    }

    [Fact]
    public async Task What_every_token_may_ask_needs_no_scope()
    {
        var token = _authority.Token(token => token.Claims["scope"] = "agreements:baca");

        (await GetAsync("/api/v1/siapa-pun", token)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public Task Token_of_another_issuer_is_refused() => RefusedAsync(_authority.Token(token => token.Issuer = "http://lain"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("64.02' OR true --")]
    public Task Token_without_a_proper_region_is_refused(string? region) => RefusedAsync(_authority.Token(token =>
    {
        token.Claims.Remove("region");
        if (region is not null)
        {
            token.Claims["region"] = region;
        }
    }));

    [Fact]
    public Task Token_without_subject_is_refused() => RefusedAsync(_authority.Token(token => token.Claims.Remove("sub")));

    [Theory]
    [InlineData("")]
    [InlineData("sampah")]
    [InlineData("a.b.c")]
    public Task Rubbish_is_refused(string token) => RefusedAsync(token);

    [Fact]
    public async Task Missing_role_is_403_naming_the_roles()
    {
        var problem = await (await GetAsync("/api/v1/inspektur", _authority.Token(null, Roles.Mitra))).ProblemAsync(403, "forbidden");

        problem.GetProperty("peran").EnumerateArray().Select(role => role.GetString()).ShouldBe(["inspektorat", "sekda"]);
        problem.GetProperty("detail").GetString()!.ShouldContain("inspektorat, sekda");
        (await GetAsync("/api/v1/inspektur", _authority.Token(null, Roles.Sekda))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Policy_lets_only_its_roles_in()
    {
        await (await GetAsync("/api/v1/admin", _authority.Token(null, Roles.Sekda))).ProblemAsync(403, "forbidden");
        (await GetAsync("/api/v1/admin", _authority.Token(null, Roles.Admin))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Endpoint_without_a_policy_is_closed()
    {
        using var http = new HttpClient { BaseAddress = service.Http.BaseAddress };

        await (await http.GetAsync("/api/v1/tanpa-kebijakan")).ProblemAsync(401, "unauthenticated");
    }

    [Fact]
    public async Task Second_use_is_answered_from_the_cache_until_revoked()
    {
        var cache = service.Services.GetRequiredService<TokenCache>();
        var token = _authority.Token(token => token.Claims["client_id"] = "sistem-dicabut");
        await (await GetAsync("/api/v1/saya", token)).OkAsync();
        cache.Find(token).ShouldNotBeNull();
        await (await GetAsync("/api/v1/saya", token)).OkAsync();

        cache.RevokeClient("sistem-dicabut");

        cache.Find(token).ShouldBeNull();
        await RefusedAsync(token);
        await (await GetAsync("/api/v1/saya", _authority.Token())).OkAsync();
    }

    [Fact]
    public async Task One_token_can_be_revoked_alone()
    {
        var (revoked, kept) = (_authority.Token(token => token.Claims["jti"] = "satu"), _authority.Token(token => token.Claims["jti"] = "dua"));
        await (await GetAsync("/api/v1/saya", revoked)).OkAsync();

        service.Services.GetRequiredService<TokenCache>().RevokeToken("satu");

        await RefusedAsync(revoked);
        await (await GetAsync("/api/v1/saya", kept)).OkAsync();
    }

    private string Unsigned()
    {
        var claims = _authority.Token().Split('.')[1];
        return $"{Base64UrlEncoder.Encode("{\"alg\":\"none\",\"typ\":\"JWT\"}")}.{claims}.";
    }

    private async Task<HttpResponseMessage> GetAsync(string path, string token)
    {
        using var http = service.As(token);
        return await http.GetAsync(path);
    }

    private async Task<System.Text.Json.JsonElement> RefusedAsync(string token)
    {
        var response = await GetAsync("/api/v1/saya", token);
        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        return await response.ProblemAsync(401, "unauthenticated");
    }
}
