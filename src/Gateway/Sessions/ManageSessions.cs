using System.Security.Claims;
using Ksd.Gateway.Data;
using Ksd.Gateway.Identity;
using Ksd.ServiceDefaults;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.Sessions;

/// <summary>Where somebody is signed in, and an end to it: by the person, or by the administrator.</summary>
internal static class ManageSessions
{
    public sealed record Item(
        Guid Id, SessionProof Cara, DateTimeOffset MulaiPada, DateTimeOffset TerakhirPada, DateTimeOffset BerlakuSampai, string? Alamat, string? Peramban, bool Ini);

    /// <param name="Items">Newest first; at most 100 live ones.</param>
    public sealed record Response(IReadOnlyList<Item> Items);

    public static void MapOwn(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/akun/sesi", (ClaimsPrincipal user, GatewayDbContext db, TimeProvider clock, CancellationToken cancellationToken) =>
                ListAsync(PersonClaims.PersonOf(user), user, db, clock, cancellationToken))
            .WithName("ListOwnSessions").WithSummary("Peramban mana saja yang sedang masuk dengan akun ini");
        routes.MapDelete("/akun/sesi/{id:guid}", (Guid id, ClaimsPrincipal user, GatewayDbContext db, SessionRegister register, CancellationToken cancellationToken) =>
                EndAsync(PersonClaims.PersonOf(user), id, db, register, cancellationToken))
            .WithName("EndOwnSession").WithSummary("Mengakhiri satu sesi; berhenti di mana-mana dalam 10 detik");
        routes.MapDelete("/akun/sesi", HandleOthers).WithName("EndOtherSessions").WithSummary("Mengakhiri semua sesi lain");
    }

    public static void MapOfOthers(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/pengguna/{penggunaId:guid}/sesi", ListAsync).WithName("ListSessions").WithSummary("Sesi seseorang yang sedang berjalan");
        routes.MapDelete("/pengguna/{penggunaId:guid}/sesi/{id:guid}", EndAsync)
            .WithName("EndSession").WithSummary("Mengakhiri sesi seseorang; berhenti di mana-mana dalam 10 detik");
    }

    internal static async Task<NoContent> HandleOthers(ClaimsPrincipal user, GatewayDbContext db, SessionRegister register, CancellationToken cancellationToken)
    {
        var (person, current) = (PersonClaims.PersonOf(user), PersonClaims.SessionOf(user));
        await register.EndAsync(db, db.Session.Where(session => session.PersonId == person && session.Id != current), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<Response>> ListAsync(
        Guid penggunaId, ClaimsPrincipal user, GatewayDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var current = user.FindFirstValue(ServiceDefaults.Identity.KsdClaims.Session);
        var sessions = await db.Session.AsNoTracking()
            .Where(session => session.PersonId == penggunaId && session.EndedAt == null && session.ExpiresAt > now)
            .OrderByDescending(session => session.Id).Take(100).ToListAsync(cancellationToken);
        return TypedResults.Ok(new Response(sessions.ConvertAll(session => new Item(
            session.Id, session.Proof, session.StartedAt, session.LastSeenAt, session.ExpiresAt, session.Address, session.Agent,
            session.Id.ToString("N") == current))));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> EndAsync(
        Guid penggunaId, Guid id, GatewayDbContext db, SessionRegister register, CancellationToken cancellationToken)
    {
        if (!await db.Session.AnyAsync(session => session.Id == id && session.PersonId == penggunaId, cancellationToken))
        {
            return Problems.NotFound(Language.Choose("Tidak ada sesi itu.", "There is no such session."));
        }

        await register.EndAsync(db, db.Session.Where(session => session.Id == id), cancellationToken);
        return TypedResults.NoContent();
    }
}
