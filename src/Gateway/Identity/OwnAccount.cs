using System.Security.Claims;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace Ksd.Gateway.Identity;

/// <summary>What the pages of one's own account need: somebody who is signed in, and their password once more before what is delicate.</summary>
internal static class OwnAccount
{
    /// <summary>A session, by cookie or by a token made of it; a client system has none.</summary>
    public static TBuilder RequireSession<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.RequireAuthorization(policy => policy.RequireClaim(KsdClaims.Session));

    public static async Task<Person> RequireAsync(this UserManager<Person> people, ClaimsPrincipal user) =>
        await people.FindByIdAsync(PersonClaims.PersonOf(user).ToString())
        ?? throw new InvalidOperationException("A session belongs to nobody.");

    /// <summary>Null when it is theirs. Wrong ones count as at the door: an unwatched screen is no way to guess.</summary>
    public static async Task<ProblemHttpResult?> ObjectionToPasswordAsync(this UserManager<Person> people, Person person, string password)
    {
        if (!await people.IsLockedOutAsync(person) && await people.CheckPasswordAsync(person, password))
        {
            return null;
        }

        await people.AccessFailedAsync(person);
        return SignInAttempt.Refused().Refusal;
    }
}
