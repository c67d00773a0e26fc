using Ksd.Gateway.Data;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Gateway.People;

/// <summary>Makes the one-time link by which somebody who forgot the password chooses another; the administrator hands it over.</summary>
internal static class HandOutRecovery
{
    public sealed record Response(Guid PesanId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/pengguna/{id:guid}/pemulihan", Handle)
        .WithName("HandOutRecovery")
        .WithSummary("Membuat tautan sekali pakai untuk memilih kata sandi baru; bacalah pesannya dan serahkan setelah memastikan orangnya")
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(
        Guid id, GatewayDbContext db, OneTimeCodes codes, CancellationToken cancellationToken)
    {
        if (await db.PersonAsync(id, cancellationToken) is not { } person)
        {
            return PersonProblems.NotThere();
        }

        if (person.ClosedAt is not null)
        {
            return PersonProblems.Closed();
        }

        var message = await codes.SendAsync(person, person.PasswordHash is null ? MessageKind.Undangan : MessageKind.Pemulihan, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(new Response(message.Id));
    }
}
