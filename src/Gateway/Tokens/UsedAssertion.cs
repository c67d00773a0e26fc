namespace Ksd.Gateway.Tokens;

/// <summary>A client's signed assertion that has bought a token already: the same one buys no other (RFC 7523 section 3, item 7).</summary>
/// <param name="Id">SHA-256 of the client's id and the assertion's <c>jti</c>.</param>
/// <param name="ExpiresAt">From when it would be refused anyway.</param>
internal sealed record UsedAssertion(string Id, DateTimeOffset ExpiresAt);
