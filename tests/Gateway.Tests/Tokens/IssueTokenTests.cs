using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Ksd.Gateway.Tests.Support;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Ksd.Gateway.Tests.Tokens;

[Collection(RunningGatewayTests.Name)]
public sealed class IssueTokenTests(RunningGateway gateway)
{
    private const string ClientId = "demo-dinas-kesehatan";

    private string Secret => gateway.Host.Place.Credentials().Clients.Single(client => client.ClientId == ClientId).Secret;

    [Fact]
    public async Task A_token_says_who_where_and_what_for_ten_minutes()
    {
        var token = new JsonWebToken(await gateway.Host.TokenAsync(ClientId));

        token.Typ.ShouldBe("at+jwt");
        token.Alg.ShouldBe("ES256");
        token.Issuer.ShouldBe(GatewayHost.Issuer);
        token.Audiences.ShouldBe(["ksd"]);
        token.Subject.ShouldBe(ClientId);
        token.GetClaim("client_id").Value.ShouldBe(ClientId);
        token.GetClaim("jti").Value.ShouldNotBeEmpty();
        token.GetClaim("region").Value.ShouldBe("64.02");
        token.GetClaim("department").Value.ShouldBe("dinas-kesehatan");
        token.GetClaim("position").Value.ShouldBe("Kepala Dinas Kesehatan");
        (token.ValidTo - token.IssuedAt).ShouldBe(TimeSpan.FromMinutes(10));
        var payload = JsonDocument.Parse(Base64UrlEncoder.Decode(token.EncodedPayload)).RootElement;
        payload.GetProperty("role").EnumerateArray().Select(role => role.GetString()).ShouldBe(["perangkat-daerah"]);
    }

    [Fact]
    public async Task The_published_keys_prove_it()
    {
        using var http = gateway.Host.Http();
        var metadata = JsonDocument.Parse(await http.GetStringAsync("/.well-known/oauth-authorization-server")).RootElement;
        var keys = new JsonWebKeySet(await http.GetStringAsync("/.well-known/jwks.json"));

        var result = await new JsonWebTokenHandler().ValidateTokenAsync(await gateway.Host.TokenAsync(ClientId), new TokenValidationParameters
        {
            ValidIssuer = metadata.GetProperty("issuer").GetString(),
            ValidAudience = "ksd",
            ValidTypes = ["at+jwt"],
            IssuerSigningKeys = keys.GetSigningKeys(),
        });

        result.IsValid.ShouldBeTrue(result.Exception?.Message);
        keys.Keys.ShouldAllBe(key => key.D == null && key.Kty == "EC");
    }

    [Fact]
    public async Task Both_metadata_addresses_say_the_same_whatever_host_the_caller_named()
    {
        using var http = gateway.Host.Http();
        http.DefaultRequestHeaders.Host = "penyerang.contoh";

        var oauth = await http.GetStringAsync("/.well-known/oauth-authorization-server");
        var openId = await http.GetStringAsync("/.well-known/openid-configuration");

        openId.ShouldBe(oauth);
        oauth.ShouldNotContain("penyerang");
        var metadata = JsonDocument.Parse(oauth).RootElement;
        metadata.GetProperty("token_endpoint").GetString().ShouldBe(GatewayHost.Issuer + "/connect/token");
        metadata.GetProperty("jwks_uri").GetString().ShouldBe(GatewayHost.Issuer + "/.well-known/jwks.json");
        new JsonWebToken(await gateway.Host.TokenAsync(ClientId)).Issuer.ShouldBe(GatewayHost.Issuer);
    }

    [Fact]
    public async Task The_secret_may_stand_in_the_header_and_the_answer_is_not_stored()
    {
        using var response = await PostAsync("grant_type=client_credentials", Basic(ClientId, Secret));

        var body = await response.JsonAsync(200);
        body.GetProperty("token_type").GetString().ShouldBe("Bearer");
        body.GetProperty("expires_in").GetInt32().ShouldBe(600);
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task A_wrong_secret_and_an_unknown_client_get_the_same_answer()
    {
        using var wrong = await PostAsync("grant_type=client_credentials", Basic(ClientId, "ksd_salah"));
        using var unknown = await PostAsync("grant_type=client_credentials", Basic("tidak-ada", "ksd_salah"));

        var answer = await RefusedAsync(wrong, 401, "invalid_client");
        (await RefusedAsync(unknown, 401, "invalid_client")).GetRawText().ShouldBe(answer.GetRawText());
        wrong.Headers.WwwAuthenticate.Single().Scheme.ShouldBe("Basic");
    }

    [Theory]
    [InlineData("grant_type=password&username=a&password=b", "unsupported_grant_type")]
    [InlineData("grant_type=authorization_code&code=a", "unsupported_grant_type")]
    [InlineData("", "invalid_request")]
    [InlineData("grant_type=", "invalid_request")]
    [InlineData("grant_type=client_credentials&grant_type=client_credentials", "invalid_request")]
    [InlineData("grant_type=client_credentials&client_secret=a", "invalid_request")]
    [InlineData("grant_type=client_credentials&client_assertion=a.b.c&client_secret=x", "invalid_request")]
    public async Task What_is_wrong_with_the_request_is_named(string form, string error)
    {
        using var response = await PostAsync(form, Basic(ClientId, Secret));

        await RefusedAsync(response, 400, error);
    }

    [Theory]
    [InlineData("Basic")]
    [InlineData("Basic bukan-base64")]
    [InlineData("Basic dGFucGEtdGl0aWstZHVh")]
    [InlineData("Bearer abc")]
    public async Task A_header_that_is_no_pair_is_an_invalid_client(string header)
    {
        using var response = await PostAsync("grant_type=client_credentials", header);

        await RefusedAsync(response, 401, "invalid_client");
    }

    [Fact]
    public async Task Json_is_refused()
    {
        using var http = gateway.Host.Http();
        using var response = await http.PostAsync("/connect/token", new StringContent("{}", Encoding.UTF8, "application/json"));

        await RefusedAsync(response, 400, "invalid_request");
    }

    [Fact]
    public async Task A_huge_form_is_refused()
    {
        using var response = await PostAsync("grant_type=client_credentials&isi=" + new string('a', 100_000), Basic(ClientId, Secret));

        await response.ProblemAsync(413, "too-large");
    }

    private async Task<HttpResponseMessage> PostAsync(string form, string authorization)
    {
        using var http = gateway.Host.Http();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/connect/token");
        request.Content = new StringContent(form, new MediaTypeHeaderValue("application/x-www-form-urlencoded"));
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return await http.SendAsync(request);
    }

    private static async Task<JsonElement> RefusedAsync(HttpResponseMessage response, int status, string error)
    {
        var body = await response.JsonAsync(status);
        body.GetProperty("error").GetString().ShouldBe(error);
        body.GetProperty("error_description").GetString()!.ShouldAllBe(c => c >= 0x20 && c <= 0x7e && c != '"' && c != '\\');
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        return body;
    }

    private static string Basic(string id, string secret) =>
        "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(id)}:{Uri.EscapeDataString(secret)}"));
}
