using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using Ksd.Gateway.Data;
using Ksd.Gateway.Identity;
using Ksd.Gateway.People;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.Sessions;

/// <summary>Somebody who holds two positions acts in one of them at a time, and says in which.</summary>
internal static class SwitchPosition
{
    public sealed record Request([property: Required] Guid? JabatanId);

    public sealed record Response(IReadOnlyList<PenugasanView> Items);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/akun/jabatan", HandleList).WithName("ListOwnPositions").WithSummary("Jabatan yang dipegang hari ini");
        routes.MapPut("/akun/jabatan", Handle).WithName("SwitchPosition").WithSummary("Bertindak dalam jabatan lain yang dipegang hari ini");
    }

    internal static async Task<Ok<Response>> HandleList(ClaimsPrincipal user, GatewayDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        var day = clock.LegalDay();
        var held = await db.Penugasan.AsNoTracking().HeldBy(PersonClaims.PersonOf(user), day).ToListAsync(cancellationToken);
        return TypedResults.Ok(new Response(held.ConvertAll(one => PenugasanView.Of(one, day))));
    }

    internal static async Task<Results<Ok<Account>, ProblemHttpResult>> Handle(
        Request request, ClaimsPrincipal user, GatewayDbContext db, SessionRegister register, TimeProvider clock, CancellationToken cancellationToken)
    {
        var (person, id) = (PersonClaims.PersonOf(user), PersonClaims.SessionOf(user));
        var held = await db.Penugasan.AsNoTracking().HeldBy(person, clock.LegalDay())
            .SingleOrDefaultAsync(one => one.Id == request.JabatanId, cancellationToken);
        var session = await db.Session.SingleOrDefaultAsync(session => session.Id == id && session.PersonId == person, cancellationToken);
        if (held is null || session is null)
        {
            return Problems.NotFound(Language.Choose("Jabatan itu tidak Anda pegang hari ini.", "You do not hold that position today."));
        }

        session.ActIn(held.Id);
        await db.SaveChangesAsync(cancellationToken);
        register.Forget(id);
        var name = user.FindFirstValue(KsdClaims.Name);
        return TypedResults.Ok(new Account(person.ToString(), name, new(Caller.From(user).Region), held.Department, held.Title, held.Roles));
    }
}
