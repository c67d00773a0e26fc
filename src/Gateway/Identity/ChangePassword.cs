using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using Ksd.Gateway.Data;
using Ksd.Gateway.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace Ksd.Gateway.Identity;

/// <summary>Changes one's own password; every other session ends.</summary>
internal static class ChangePassword
{
    public sealed record Request(
        [property: Required, StringLength(256)] string KataSandiLama,
        [property: Required, StringLength(256)] string KataSandiBaru);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/akun/kata-sandi", Handle)
        .WithName("ChangePassword")
        .WithSummary("Mengganti kata sandi sendiri; sesi lain berakhir")
        .ProducesProblem(StatusCodes.Status401Unauthorized);

    internal static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        Request request, ClaimsPrincipal user, UserManager<Person> people, GatewayDbContext db, SessionRegister register, CancellationToken cancellationToken)
    {
        var person = await people.RequireAsync(user);
        if (await people.ObjectionToPasswordAsync(person, request.KataSandiLama) is { } objection)
        {
            return objection;
        }

        if (!(await people.ChangePasswordAsync(person, request.KataSandiLama, request.KataSandiBaru)).Succeeded)
        {
            return PasswordRule.Broken("kataSandiBaru");
        }

        var current = PersonClaims.SessionOf(user);
        await register.EndAsync(db, db.Session.Where(session => session.PersonId == person.Id && session.Id != current), cancellationToken);
        return TypedResults.NoContent();
    }
}
