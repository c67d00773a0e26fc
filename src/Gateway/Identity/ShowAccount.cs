using System.Security.Claims;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Gateway.Identity;

/// <summary>Tells a caller who it is: a person by session, a client system by token.</summary>
internal static class ShowAccount
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/akun/saya", Handle)
        .AllowAnyScope()
        .WithName("ShowAccount")
        .WithSummary("Siapa pemanggil: wilayah, perangkat daerah, jabatan, dan peran");

    internal static Ok<Account> Handle(ClaimsPrincipal user) =>
        TypedResults.Ok(Account.Of(Caller.From(user), user.FindFirstValue(KsdClaims.Name)));
}
