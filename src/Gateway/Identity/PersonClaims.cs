using System.Security.Claims;
using Ksd.Gateway.People;
using Ksd.Gateway.Tokens;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Identity;

namespace Ksd.Gateway.Identity;

/// <summary>A session's claims are named as a token's are, so that an endpoint never asks which of the two it has.</summary>
internal static class PersonClaims
{
    /// <summary>The client that tokens made of a session name.</summary>
    public const string SessionClient = "ksd-sesi";

    public static ClaimsPrincipal Of(Person person, Penugasan held, Guid session)
    {
        var identity = new ClaimsIdentity(IdentityConstants.ApplicationScheme, KsdClaims.Name, KsdClaims.Role);
        identity.AddClaims(
        [
            new(KsdClaims.Subject, person.Id.ToString()),
            new(KsdClaims.Name, person.FullName),
            new(KsdClaims.Region, person.RegionCode),
            new(KsdClaims.Position, held.Title),
            new(KsdClaims.ClientId, SessionClient),
            new(KsdClaims.Session, session.ToString("N")),
            .. held.Roles.Select(role => new Claim(KsdClaims.Role, role)),
        ]);
        if (held.Department is { } department)
        {
            identity.AddClaim(new(KsdClaims.Department, department));
        }

        return new(identity);
    }

    public static TokenSubject Subject(ClaimsPrincipal session)
    {
        var caller = Caller.From(session);
        return new(
            caller.Subject, SessionClient, caller.Region, caller.Department, caller.Position, caller.Roles,
            Session: session.FindFirstValue(KsdClaims.Session), Name: session.FindFirstValue(KsdClaims.Name));
    }

    /// <summary>The session that the request belongs to, whether it came by cookie or by a token made of it.</summary>
    public static Guid SessionOf(ClaimsPrincipal user) => Guid.ParseExact(user.FindFirstValue(KsdClaims.Session)!, "N");

    public static bool IsPerson(this ClaimsPrincipal user, Guid id) => user.FindFirstValue(KsdClaims.Subject) == id.ToString();

    public static Guid PersonOf(ClaimsPrincipal user) => Guid.Parse(user.FindFirstValue(KsdClaims.Subject)!);
}
