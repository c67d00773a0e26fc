namespace Ksd.ServiceDefaults.Identity;

/// <summary>The names of the claims in a token of the gateway.</summary>
public static class KsdClaims
{
    public const string Subject = "sub";
    /// <summary>How a person is called; a client system has none.</summary>
    public const string Name = "name";

    public const string Region = "region";
    public const string Department = "department";
    public const string Position = "position";
    public const string Role = "role";
    public const string ClientId = "client_id";
    public const string TokenId = "jti";

    /// <summary>The session of a person that the token was made of; a client system's token has none.</summary>
    public const string Session = "sid";

    /// <summary>What the token may be used for, of all that its roles allow (RFC 9068 section 2.2.3).</summary>
    public const string Scope = "scope";
}
