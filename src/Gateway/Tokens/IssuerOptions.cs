using System.ComponentModel.DataAnnotations;

namespace Ksd.Gateway.Tokens;

/// <summary>Who issues the tokens: the gateway's public address, the same whatever host name a caller used.</summary>
internal sealed class IssuerOptions
{
    public const string Section = "Identity";

    [Required, Url]
    public string Issuer { get; set; } = "";

    public string At(string path) => Issuer.TrimEnd('/') + path;
}
