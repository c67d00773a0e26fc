using Ksd.Gateway.Data;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.Webhooks;

/// <summary>A client sees and changes its own subscriptions, the region's administrator all.</summary>
internal static class OwnSubscriptions
{
    public static Task<Subscription?> FindAsync(this GatewayDbContext db, Caller caller, Guid id, CancellationToken cancellationToken)
    {
        var (all, clientId) = (caller.Is(Roles.Admin), caller.ClientId ?? caller.Subject);
        return db.Subscription.SingleOrDefaultAsync(
            subscription => subscription.Id == id && subscription.RemovedAt == null && (all || subscription.ClientId == clientId), cancellationToken);
    }

    public static ProblemHttpResult NotThere() => Problems.NotFound(Language.Choose("Tidak ada langganan itu.", "There is no such subscription."));
}
