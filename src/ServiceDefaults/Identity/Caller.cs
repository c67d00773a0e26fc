using System.Security.Claims;

namespace Ksd.ServiceDefaults.Identity;

/// <summary>The person or client system behind the request, as its token says.</summary>
public sealed class Caller
{
    private Caller(ClaimsPrincipal user)
    {
        Subject = Required(user, KsdClaims.Subject);
        Region = Required(user, KsdClaims.Region);
        Department = user.FindFirstValue(KsdClaims.Department);
        Position = user.FindFirstValue(KsdClaims.Position) ?? "";
        ClientId = user.FindFirstValue(KsdClaims.ClientId);
        Roles = [.. user.FindAll(KsdClaims.Role).Select(claim => claim.Value)];
    }

    public string Subject { get; }

    /// <summary>Kemendagri code, for example <c>64.02</c>.</summary>
    public string Region { get; }

    /// <summary>Code of the perangkat daerah, when the caller belongs to one.</summary>
    public string? Department { get; }

    public string Position { get; }

    public string? ClientId { get; }

    public IReadOnlyList<string> Roles { get; }

    public bool Is(string role) => Roles.Contains(role, StringComparer.Ordinal);

    public static Caller From(ClaimsPrincipal user) => new(user);

    private static string Required(ClaimsPrincipal user, string claim) => user.FindFirstValue(claim)
        ?? throw new InvalidOperationException($"The caller's token has no '{claim}': the endpoint is open to callers without one.");
}
