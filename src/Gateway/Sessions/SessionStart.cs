using Ksd.Gateway.Data;
using Ksd.Gateway.Identity;
using Ksd.Gateway.People;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.Sessions;

/// <summary>The one place where a session's cookie is given, to somebody whose proof was good.</summary>
internal sealed class SessionStart(TimeProvider clock)
{
    /// <summary>Refused without a position of today: who holds none may do nothing.</summary>
    public async Task<SignInOutcome> ForAsync(
        HttpContext context, GatewayDbContext db, Person person, SessionProof proof, CancellationToken cancellationToken)
    {
        var day = clock.LegalDay();
        if (await db.Penugasan.HeldBy(person.Id, day).FirstOrDefaultAsync(cancellationToken) is not { } held)
        {
            await db.RecordAsync(AuditAction.Refused, nameof(Session), person.Id, "no-position", clock, cancellationToken);
            return new(Refusal: Problems.Of(GatewayProblems.NoPosition, Language.Choose(
                "Tidak ada jabatan yang berlaku hari ini. Mintalah administrator mencatat jabatan Anda.",
                "You hold no position today. Ask the administrator to record yours.")));
        }

        var session = Session.Start(person.Id, held.Id, proof, context.Request, clock.GetUtcNow());
        var principal = PersonClaims.Of(person, held, session.Id);
        context.User = principal; // The audit trail names them.
        db.Add(session);
        await db.SaveChangesAsync(cancellationToken);
        await context.SignInAsync(IdentityConstants.ApplicationScheme, SessionCookie.Of(session, person.RegionCode));
        return new(Account.Of(Caller.From(principal), person.FullName));
    }
}

/// <summary>What came of an attempt to sign in: one of the two.</summary>
internal sealed record SignInOutcome(Account? Account = null, ProblemHttpResult? Refusal = null)
{
    public IResult ToResult() => Account is not null ? Results.Ok(Account) : Refusal!;
}
