using Ksd.Gateway.Data;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Idempotency;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.Clients;

/// <summary>Gives a client a new secret; the one before stops working at once.</summary>
internal static class RotateClientSecret
{
    public sealed record Response(string ClientId, string ClientSecret);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/klien/{id}/rahasia", Handle)
        .IdempotentByContent() // the answer holds a secret, which must not be kept to be answered again
        .WithName("RotateClientSecret")
        .WithSummary("Mengganti rahasia klien; yang lama langsung tidak berlaku, yang baru hanya ditampilkan sekali");

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(
        string id, GatewayDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.Client.SingleOrDefaultAsync(client => client.Id == id, cancellationToken) is not { } client)
        {
            return ShowClient.NotThere(id);
        }

        if (client.RevokedAt is not null)
        {
            return Problems.Of(GatewayProblems.ClientRevoked, Language.Choose(
                "Klien yang dicabut tidak mendapat rahasia baru. Daftarkan klien lain.",
                "A revoked client gets no new secret. Register another."));
        }

        var secret = client.RotateSecret(clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(new Response(client.Id, secret));
    }
}
