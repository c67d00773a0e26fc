using System.ComponentModel.DataAnnotations;
using Ksd.Gateway.Data;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Idempotency;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.Clients;

/// <summary>Gives a client a new secret; the one before stops working at once, or later when the client needs time to change.</summary>
internal static class RotateClientSecret
{
    private const int LongestOverlap = 7 * 24 * 60;

    /// <param name="TumpangTindihMenit">For how long the secret before still counts. Nothing when it may be in wrong hands.</param>
    public sealed record Request([property: Range(0, LongestOverlap)] int TumpangTindihMenit = 0);

    public sealed record Response(string ClientId, string ClientSecret, DateTimeOffset? RahasiaLamaSampai);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/klien/{id}/rahasia", Handle)
        .IdempotentByContent() // the answer holds a secret, which must not be kept to be answered again
        .WithName("RotateClientSecret")
        .WithSummary("Mengganti rahasia klien; yang lama langsung tidak berlaku atau, bila diminta, setelah tumpangTindihMenit");

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(
        string id, Request? request, GatewayDbContext db, TimeProvider clock, CancellationToken cancellationToken)
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

        var secret = client.RotateSecret(clock.GetUtcNow(), TimeSpan.FromMinutes(request?.TumpangTindihMenit ?? 0));
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(new Response(client.Id, secret, client.PreviousSecretUntil));
    }
}
