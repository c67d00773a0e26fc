using System.Security.Claims;
using Ksd.Gateway.Data;
using Ksd.Gateway.Identity;
using Ksd.Gateway.Passkeys;
using Ksd.Gateway.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.People;

/// <summary>Takes the authenticator app and the passkeys of somebody who lost their device out of use.</summary>
internal static class ResetSecondStep
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapDelete("/pengguna/{id:guid}/langkah-kedua", Handle)
        .WithName("ResetSecondStep")
        .WithSummary("Mencabut aplikasi autentikator, kode pemulihan, dan passkey seseorang; sesinya berakhir")
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        Guid id, ClaimsPrincipal user, GatewayDbContext db, SessionRegister register, CancellationToken cancellationToken)
    {
        if (await db.PersonAsync(id, cancellationToken) is not { } person)
        {
            return PersonProblems.NotThere();
        }

        if (user.IsPerson(id))
        {
            return PersonProblems.OwnAccount();
        }

        person.ForgetSecondStep();
        foreach (var passkey in await db.Passkey.Where(passkey => passkey.UserId == id).ToListAsync(cancellationToken))
        {
            db.RemovePasskey(passkey);
        }

        await db.SaveChangesAsync(cancellationToken);
        await register.EndAsync(db, db.Session.Where(session => session.PersonId == id), cancellationToken);
        return TypedResults.NoContent();
    }
}
