using System.Security.Claims;
using Ksd.Gateway.Data;
using Ksd.Gateway.Identity;
using Ksd.Gateway.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Gateway.People;

/// <summary>Shuts a person out, at once, and lets them in again. The row stays, because the audit trail names it.</summary>
internal static class CloseAccount
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        // No If-Match: shutting out must never fail because somebody corrected a name a moment ago.
        routes.MapDelete("/pengguna/{id:guid}", Handle)
            .WithName("CloseAccount").WithSummary("Menutup akun: semua sesinya berhenti dalam 10 detik")
            .ProducesProblem(StatusCodes.Status409Conflict);
        routes.MapPost("/pengguna/{id:guid}/pembukaan", HandleReopen)
            .WithName("ReopenAccount").WithSummary("Membuka kembali akun yang ditutup atau terkunci");
    }

    internal static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        Guid id, ClaimsPrincipal user, GatewayDbContext db, SessionRegister register, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.PersonAsync(id, cancellationToken) is not { } person)
        {
            return PersonProblems.NotThere();
        }

        if (user.IsPerson(id))
        {
            return PersonProblems.OwnAccount();
        }

        person.ClosedAt ??= clock.GetUtcNow();
        await db.SaveChangesAsync(cancellationToken);
        await register.EndAsync(db, db.Session.Where(session => session.PersonId == id), cancellationToken);
        return TypedResults.NoContent();
    }

    internal static async Task<Results<NoContent, ProblemHttpResult>> HandleReopen(Guid id, GatewayDbContext db, CancellationToken cancellationToken)
    {
        if (await db.PersonAsync(id, cancellationToken) is not { } person)
        {
            return PersonProblems.NotThere();
        }

        (person.ClosedAt, person.LockoutEnd, person.AccessFailedCount) = (null, null, 0);
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.NoContent();
    }
}
