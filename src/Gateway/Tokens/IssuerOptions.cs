using System.ComponentModel.DataAnnotations;

namespace Ksd.Gateway.Tokens;

/// <summary>Who issues the tokens: the gateway's public address, the same whatever host name a caller used. Where it is not set, the address
/// by which the services reach the gateway (<c>Identity:Authority</c>) is it.</summary>
internal sealed class IssuerOptions
{
    public const string Section = "Identity";

    [Required(ErrorMessage = "Identity:Issuer is not set: the gateway's public address, for example http://localhost:8080."), Url]
    public string Issuer { get; set; } = "";

    public string At(string path) => Issuer.TrimEnd('/') + path;
}
