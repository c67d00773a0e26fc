using System.Security.Claims;
using Ksd.Gateway.Data;
using Ksd.Gateway.Identity;
using Ksd.Gateway.Tokens;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Ksd.Gateway.Sessions;

/// <summary>
/// Who stands behind a session at this moment. What was found is believed for three seconds: so long a session that another replica
/// ended, or a position that ended today, still counts here.
/// </summary>
internal sealed class SessionRegister(IServiceScopeFactory scopes, TokenCache tokens, TimeProvider clock) : IDisposable
{
    private const int Sessions = 10_000;

    private static readonly TimeSpan Believed = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(1);

    private readonly MemoryCache _found = new(new MemoryCacheOptions { SizeLimit = Sessions });

    private sealed record Entry(ClaimsPrincipal? Principal, DateTimeOffset At);

    /// <summary>Null when the session is over, its account closed, or its position not held any more.</summary>
    public async Task<ClaimsPrincipal?> FindAsync(Guid id, string region, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (_found.TryGetValue(id, out Entry? known) && known!.At + Believed > now)
        {
            return known.Principal;
        }

        var principal = await LookAsync(id, region, now, cancellationToken);
        _found.Set(id, new Entry(principal, now), new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Believed });
        return principal;
    }

    /// <summary>On this replica the next request looks again.</summary>
    public void Forget(Guid id) => _found.Remove(id);

    /// <summary>Ends them at once here, within three seconds on other replicas, and with them the tokens that were made of them.</summary>
    public async Task EndAsync(GatewayDbContext db, IQueryable<Session> which, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var sessions = await which.Where(session => session.EndedAt == null && session.ExpiresAt > now).ToListAsync(cancellationToken);
        foreach (var session in sessions)
        {
            session.End(now);
            var revocation = Revocation.Of(KsdClaims.Session, session.Id.ToString("N"), now);
            await Revocations.AddAsync(db, revocation, cancellationToken); // Before: should the save fail, its tokens ended too soon and not too late.
            tokens.Revoke(revocation);
        }

        await db.SaveChangesAsync(cancellationToken);
        sessions.ForEach(session => Forget(session.Id));
    }

    public void Dispose() => _found.Dispose();

    private async Task<ClaimsPrincipal?> LookAsync(Guid id, string region, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var home = HomeScope.In(scopes, region);
        var db = home.Db;
        var found = await (
            from session in db.Session.AsNoTracking()
            join person in db.Person.AsNoTracking() on session.PersonId equals person.Id
            join held in db.Penugasan.AsNoTracking() on session.PenugasanId equals held.Id
            where session.Id == id && session.EndedAt == null && session.ExpiresAt > now && person.ClosedAt == null
            select new { session, person, held }).SingleOrDefaultAsync(cancellationToken);
        if (found is null || !found.held.HoldsOn(clock.LegalDay()))
        {
            return null;
        }

        if (found.session.LastSeenAt + SeenEvery < now)
        {
            await db.Session.Where(session => session.Id == id)
                .ExecuteUpdateAsync(set => set.SetProperty(session => session.LastSeenAt, now), cancellationToken);
        }

        return PersonClaims.Of(found.person, found.held, id);
    }
}
