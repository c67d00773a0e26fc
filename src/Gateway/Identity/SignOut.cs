using Ksd.Gateway.Data;
using Ksd.Gateway.Sessions;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace Ksd.Gateway.Identity;

/// <summary>Ends a person's session: the cookie goes, and a copy of it is worth nothing.</summary>
internal static class SignOut
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/akun/keluar", Handle)
        .WithName("SignOut")
        .WithSummary("Keluar: sesi di peramban ini berakhir");

    internal static async Task<NoContent> Handle(HttpContext context, SessionRegister register, GatewayDbContext db, CancellationToken cancellationToken)
    {
        if (context.User.HasClaim(claim => claim.Type == KsdClaims.Session))
        {
            var id = PersonClaims.SessionOf(context.User);
            await register.EndAsync(db, db.Session.Where(session => session.Id == id), cancellationToken);
        }

        await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        return TypedResults.NoContent();
    }
}
