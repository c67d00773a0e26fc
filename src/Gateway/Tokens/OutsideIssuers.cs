using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Ksd.Gateway.Tokens;

/// <summary>Settings <c>Identity:Outside</c>: the OpenID Connect issuers of a region's or a ministry's own sign-in that are trusted here.</summary>
internal sealed class OutsideOptions
{
    public const string Section = "Identity";

    public List<Trusted> Outside { get; } = [];

    internal sealed class Trusted
    {
        /// <summary>As it stands in <c>iss</c>; its keys are read from <c>/.well-known/openid-configuration</c> below it.</summary>
        [Required, Url]
        public string Issuer { get; set; } = "";

        /// <summary>The <c>aud</c> by which its tokens are meant for us.</summary>
        [Required]
        public string Audience { get; set; } = "";
    }
}

/// <summary>Somebody as an issuer outside knows them.</summary>
internal sealed record OutsideIdentity(string Issuer, string Subject);

/// <summary>Judges tokens of issuers outside, by keys they publish, which are read again when they change.</summary>
internal sealed class OutsideIssuers
{
    private static readonly string[] s_algorithms = [SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSha256];
    private static readonly TimeSpan s_clockSkew = TimeSpan.FromSeconds(30);

    private readonly Dictionary<string, (OutsideOptions.Trusted Trusted, ConfigurationManager<OpenIdConnectConfiguration> Keys)> _issuers;

    public OutsideIssuers(IOptions<OutsideOptions> options) => _issuers = options.Value.Outside.ToDictionary(
        trusted => trusted.Issuer,
        trusted => (trusted, new ConfigurationManager<OpenIdConnectConfiguration>(
            trusted.Issuer.TrimEnd('/') + "/.well-known/openid-configuration",
            new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever { RequireHttps = !new Uri(trusted.Issuer).IsLoopback })));

    public bool Knows(string issuer) => _issuers.ContainsKey(issuer);

    /// <summary>Null for a token that is nobody's we trust, is not for us, or is not good any more.</summary>
    /// <exception cref="InvalidOperationException">Its issuer does not answer, so nothing can be said.</exception>
    public async Task<OutsideIdentity?> JudgeAsync(string token)
    {
        var handler = new JsonWebTokenHandler();
        if (!handler.CanReadToken(token) || IssuerOf(token) is not { } issuer || !_issuers.TryGetValue(issuer, out var known))
        {
            return null;
        }

        await known.Keys.GetConfigurationAsync(CancellationToken.None);
        var parameters = new TokenValidationParameters
        {
            ConfigurationManager = known.Keys,
            ValidIssuer = known.Trusted.Issuer,
            ValidAudience = known.Trusted.Audience,
            ValidAlgorithms = s_algorithms,
            RequireExpirationTime = true,
            RequireSignedTokens = true,
            ClockSkew = s_clockSkew,
        };
        return await handler.ValidateTokenAsync(token, parameters) is { IsValid: true, SecurityToken: JsonWebToken { Subject.Length: > 0 } good }
            ? new(issuer, good.Subject)
            : null;
    }

    private static string? IssuerOf(string token)
    {
        try
        {
            return new JsonWebToken(token).Issuer;
        }
        catch (ArgumentException)
        {
            return null; // Three parts, and yet no token.
        }
    }
}
