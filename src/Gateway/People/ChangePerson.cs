using System.ComponentModel.DataAnnotations;
using Ksd.Gateway.Data;
using Ksd.Gateway.Identity;
using Ksd.ServiceDefaults.Concurrency;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Ksd.Gateway.People;

/// <summary>Corrects a person's name and address.</summary>
internal static class ChangePerson
{
    public sealed record Request(
        [property: Required, StringLength(Person.NameMaxLength, MinimumLength = 2)] string Nama,
        [property: EmailAddress, StringLength(254)] string? Surel = null);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/pengguna/{id:guid}", Handle)
        .RequireIfMatch()
        .WithName("ChangePerson")
        .WithSummary("Memperbaiki nama dan surel");

    internal static async Task<Results<Versioned<PersonView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [FromHeader(Name = "If-Match")] string? ifMatch, GatewayDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.PersonAsync(id, cancellationToken) is not { } person)
        {
            return PersonProblems.NotThere();
        }

        db.ExpectVersion(person, ifMatch);
        person.FullName = request.Nama.Trim();
        person.Email = request.Surel;
        await db.SaveChangesAsync(cancellationToken);
        return await db.ViewAsync(person, clock, cancellationToken);
    }
}
