using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using Ksd.Gateway.Data;
using Ksd.Gateway.Identity;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.People;

/// <summary>Says on which day somebody's position ends. Sessions in that position end by themselves when the day is over.</summary>
internal static class EndAppointment
{
    public sealed record Request([property: Required] DateOnly? Sampai);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/pengguna/{id:guid}/jabatan/{jabatanId:guid}/sampai", Handle)
        .RequireIfMatch()
        .WithName("EndAppointment")
        .WithSummary("Mencatat hari terakhir sebuah jabatan; paling awal kemarin, agar yang sudah dilakukan tetap sah")
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<PersonView>, ProblemHttpResult>> Handle(
        Guid id, Guid jabatanId, Request request, [FromHeader(Name = "If-Match")] string? ifMatch, ClaimsPrincipal user, GatewayDbContext db,
        TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.PersonAsync(id, cancellationToken) is not { } person
            || await db.Penugasan.SingleOrDefaultAsync(held => held.Id == jabatanId && held.PersonId == id, cancellationToken) is not { } held)
        {
            return PersonProblems.NotThere();
        }

        if (user.IsPerson(id))
        {
            return PersonProblems.OwnAccount();
        }

        var earliest = clock.LegalDay().AddDays(-1);
        if (request.Sampai < earliest || request.Sampai < held.From.AddDays(-1))
        {
            return Problems.InvalidInput("sampai", Language.Choose(
                $"Paling awal {earliest:yyyy-MM-dd}, dan tidak mendahului mulai.", $"Not before {earliest:yyyy-MM-dd}, nor before mulai."));
        }

        db.ExpectVersion(person, ifMatch);
        held.End(request.Sampai!.Value);
        db.Entry(person).State = EntityState.Modified;
        await db.SaveChangesAsync(cancellationToken);
        return await db.ViewAsync(person, clock, cancellationToken);
    }
}
