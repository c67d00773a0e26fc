using System.ComponentModel.DataAnnotations;
using Ksd.Gateway.Data;
using Ksd.Gateway.People;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.Identity;

/// <summary>Says at the door that the password is forgotten: the administrator finds a message to hand over.</summary>
internal static class ForgetPassword
{
    public sealed record Request([property: Required, StringLength(256)] string NamaPengguna);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/akun/lupa-kata-sandi", Handle).FromOurPages()
        .WithName("ForgetPassword")
        .WithSummary("Meminta kata sandi baru; administrator wilayah menyerahkan tautannya. Jawaban sama untuk setiap nama");

    internal static async Task<Accepted> Handle(
        Request request, IServiceScopeFactory scopes, ILookupNormalizer normalizer, TimeProvider clock, CancellationToken cancellationToken)
    {
        var name = normalizer.NormalizeName(request.NamaPengguna);
        await using var home = await HomeScope.OfAsync(scopes, AccountKind.Person, name, cancellationToken);
        if (home is not null && await home.Db.Person.SingleOrDefaultAsync(person => person.NormalizedUserName == name && person.ClosedAt == null, cancellationToken) is { } person)
        {
            // One that waits stays good: else anybody could void the link that was just handed over.
            var now = clock.GetUtcNow();
            if (!await home.Db.Message.AnyAsync(message => message.PersonId == person.Id && message.ClosedAt == null && message.ExpiresAt > now, cancellationToken))
            {
                await home.Get<OneTimeCodes>().SendAsync(person, MessageKind.Pemulihan, cancellationToken);
                await home.Db.SaveChangesAsync(cancellationToken);
            }
        }

        return TypedResults.Accepted((string?)null);
    }
}
