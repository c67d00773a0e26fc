using System.Security.Claims;
using Ksd.Gateway.Tokens;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Identity;

namespace Ksd.Gateway.Identity;

/// <summary>A session's claims are named as a token's are, so that an endpoint never asks which of the two it has.</summary>
internal sealed class PersonClaims : IUserClaimsPrincipalFactory<Person>
{
    /// <summary>The client that tokens made of a session name.</summary>
    public const string SessionClient = "ksd-sesi";

    public const string Name = "name";
    public const string SecurityStamp = "stamp";

    public Task<ClaimsPrincipal> CreateAsync(Person user)
    {
        var identity = new ClaimsIdentity(IdentityConstants.ApplicationScheme, Name, KsdClaims.Role);
        identity.AddClaims(
        [
            new(KsdClaims.Subject, user.Id.ToString()),
            new(Name, user.FullName),
            new(KsdClaims.Region, user.RegionCode),
            new(KsdClaims.Position, user.Position),
            new(KsdClaims.ClientId, SessionClient),
            new(SecurityStamp, user.SecurityStamp!),
            .. user.Roles.Select(role => new Claim(KsdClaims.Role, role)),
        ]);
        if (user.Department is { } department)
        {
            identity.AddClaim(new(KsdClaims.Department, department));
        }

        return Task.FromResult(new ClaimsPrincipal(identity));
    }

    public static TokenSubject Subject(ClaimsPrincipal session)
    {
        var caller = Caller.From(session);
        return new(caller.Subject, SessionClient, caller.Region, caller.Department, caller.Position, caller.Roles);
    }
}
