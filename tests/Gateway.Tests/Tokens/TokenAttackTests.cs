using System.Security.Cryptography;
using Ksd.Gateway.Tests.Support;
using Ksd.Gateway.Tokens;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Ksd.Gateway.Tests.Tokens;

/// <summary>A token that is not ours, or not for this, or no longer, is refused at the edge.</summary>
[Collection(RunningGatewayTests.Name)]
public sealed class TokenAttackTests(RunningGateway gateway)
{
    private SigningKeyRing Keys => gateway.Host.Services.GetRequiredService<SigningKeyRing>();

    [Fact]
    public async Task The_token_that_the_attacks_start_from_is_good() => (await StatusAsync(Forge())).ShouldBe(200);

    [Fact]
    public async Task Alg_none_is_refused()
    {
        var parts = Forge().Split('.');
        var header = Base64UrlEncoder.Encode("""{"alg":"none","typ":"at+jwt"}""");

        (await StatusAsync($"{header}.{parts[1]}.")).ShouldBe(401);
    }

    [Fact]
    public async Task A_token_without_a_signature_is_refused()
    {
        var parts = Forge().Split('.');

        (await StatusAsync($"{parts[0]}.{parts[1]}.")).ShouldBe(401);
    }

    [Fact]
    public async Task Another_key_with_our_kid_is_refused()
    {
        var stranger = new ECDsaSecurityKey(ECDsa.Create(ECCurve.NamedCurves.nistP256)) { KeyId = Keys.Signer.Key.KeyId };

        (await StatusAsync(Forge(token => token.SigningCredentials = new(stranger, SecurityAlgorithms.EcdsaSha256)))).ShouldBe(401);
    }

    [Fact]
    public async Task The_public_key_as_a_shared_secret_is_refused()
    {
        var key = Keys.PublishedKeys.First();
        var secret = new SymmetricSecurityKey((byte[])[.. Base64UrlEncoder.DecodeBytes(key.X), .. Base64UrlEncoder.DecodeBytes(key.Y)]) { KeyId = key.Kid };

        (await StatusAsync(Forge(token => token.SigningCredentials = new(secret, SecurityAlgorithms.HmacSha256)))).ShouldBe(401);
    }

    [Theory]
    [InlineData("../../../dev/null")]
    [InlineData("' OR 1=1 --")]
    [InlineData("")]
    public async Task A_kid_that_is_not_ours_is_refused(string kid)
    {
        var key = new ECDsaSecurityKey(((ECDsaSecurityKey)Keys.Signer.Key).ECDsa) { KeyId = kid };

        (await StatusAsync(Forge(token => token.SigningCredentials = new(key, SecurityAlgorithms.EcdsaSha256)))).ShouldBe(401);
    }

    [Fact]
    public async Task An_expired_token_is_refused() => (await StatusAsync(Forge(token =>
    {
        token.IssuedAt = token.NotBefore = DateTime.UnixEpoch.AddYears(50);
        token.Expires = token.IssuedAt.Value.AddMinutes(10);
    }))).ShouldBe(401);

    [Fact]
    public async Task A_token_for_another_audience_is_refused() =>
        (await StatusAsync(Forge(token => token.Audience = "sistem-lain"))).ShouldBe(401);

    [Fact]
    public async Task A_token_of_another_issuer_is_refused() =>
        (await StatusAsync(Forge(token => token.Issuer = "https://lain.contoh.go.id"))).ShouldBe(401);

    [Fact]
    public async Task Another_kind_of_token_is_refused() => (await StatusAsync(Forge(token => token.TokenType = "JWT"))).ShouldBe(401);

    [Fact]
    public async Task A_token_without_a_region_is_refused() => (await StatusAsync(Forge(token => token.Claims.Remove("region")))).ShouldBe(401);

    [Fact]
    public async Task A_changed_payload_is_refused()
    {
        var parts = Forge().Split('.');
        var payload = Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(parts[1]).Replace("64.02", "64.72", StringComparison.Ordinal));

        (await StatusAsync($"{parts[0]}.{payload}.{parts[2]}")).ShouldBe(401);
    }

    [Fact]
    public async Task Nothing_is_forwarded_without_a_token()
    {
        using var http = gateway.Host.Http();
        using var response = await http.GetAsync("/api/v1/kerja-sama");

        await response.ProblemAsync(401, "unauthenticated");
    }

    private async Task<int> StatusAsync(string token)
    {
        using var http = gateway.Host.Http(token);
        using var response = await http.GetAsync("/api/v1/akun/saya");
        return (int)response.StatusCode;
    }

    /// <summary>A token as the gateway makes it, signed with its own key, with one thing spoilt.</summary>
    private string Forge(Action<SecurityTokenDescriptor>? spoil = null)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var token = new SecurityTokenDescriptor
        {
            Issuer = GatewayHost.Issuer,
            Audience = "ksd",
            TokenType = "at+jwt",
            IssuedAt = now,
            NotBefore = now,
            Expires = now.AddMinutes(10),
            SigningCredentials = Keys.Signer,
            Claims = new Dictionary<string, object>
            {
                ["sub"] = "uji",
                ["client_id"] = "uji",
                ["jti"] = Guid.CreateVersion7().ToString(),
                ["region"] = "64.02",
                ["position"] = "Penguji",
                ["role"] = new[] { "admin" },
            },
        };
        spoil?.Invoke(token);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }
}
