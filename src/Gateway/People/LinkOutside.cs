using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using Ksd.Gateway.Data;
using Ksd.Gateway.Identity;
using Ksd.Gateway.Tokens;
using Ksd.ServiceDefaults;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.People;

/// <summary>Says as whom a trusted issuer outside knows somebody. Only what is said here lets its tokens in: no name or address is guessed to be the same.</summary>
internal static class LinkOutside
{
    public sealed record Request(
        [property: Required, StringLength(Person.OutsideMaxLength)] string Penerbit,
        [property: Required, StringLength(Person.OutsideMaxLength, MinimumLength = 1)] string Subjek);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPut("/pengguna/{id:guid}/identitas-luar", Handle)
            .WithName("LinkOutside").WithSummary("Mencatat identitas seseorang pada penerbit OpenID Connect luar yang dipercaya")
            .ProducesProblem(StatusCodes.Status409Conflict);
        routes.MapDelete("/pengguna/{id:guid}/identitas-luar", HandleRemove)
            .WithName("UnlinkOutside").WithSummary("Mencabut identitas luar seseorang")
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    internal static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        Guid id, Request request, ClaimsPrincipal user, OutsideIssuers issuers, GatewayDbContext db, CancellationToken cancellationToken)
    {
        if (!issuers.Knows(request.Penerbit))
        {
            return Problems.InvalidInput("penerbit", Language.Choose("Penerbit ini tidak dipercaya.", "This issuer is not trusted."));
        }

        return await ChangeAsync(id, new(request.Penerbit, request.Subjek), user, db, cancellationToken);
    }

    internal static Task<Results<NoContent, ProblemHttpResult>> HandleRemove(
        Guid id, ClaimsPrincipal user, GatewayDbContext db, CancellationToken cancellationToken) => ChangeAsync(id, null, user, db, cancellationToken);

    private static async Task<Results<NoContent, ProblemHttpResult>> ChangeAsync(
        Guid id, OutsideIdentity? identity, ClaimsPrincipal user, GatewayDbContext db, CancellationToken cancellationToken)
    {
        if (await db.PersonAsync(id, cancellationToken) is not { } person)
        {
            return PersonProblems.NotThere();
        }

        if (user.IsPerson(id))
        {
            return PersonProblems.OwnAccount();
        }

        var before = person.OutsideSubject is null ? null : new OutsideIdentity(person.OutsideIssuer!, person.OutsideSubject);
        if (before == identity)
        {
            return TypedResults.NoContent();
        }

        if (before is not null)
        {
            db.Remove(new HomeRegion(AccountKind.Outside, TokenExchange.NameOf(before), person.RegionCode));
        }

        if (identity is not null)
        {
            db.Add(new HomeRegion(AccountKind.Outside, TokenExchange.NameOf(identity), person.RegionCode));
        }

        (person.OutsideIssuer, person.OutsideSubject) = (identity?.Issuer, identity?.Subject);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.InnerException is Npgsql.PostgresException { SqlState: "23505" })
        {
            return Problems.Of(GatewayProblems.UserExists, Language.Choose(
                "Identitas luar itu sudah dimiliki akun lain.", "That outside identity belongs to another account."));
        }

        return TypedResults.NoContent();
    }
}
