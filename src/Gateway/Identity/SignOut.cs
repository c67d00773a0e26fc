using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace Ksd.Gateway.Identity;

/// <summary>Ends a person's session in this browser.</summary>
internal static class SignOut
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/akun/keluar", (Delegate)Handle)
        .WithName("SignOut")
        .WithSummary("Keluar: sesi di peramban ini berakhir");

    internal static async Task<NoContent> Handle(HttpContext context)
    {
        await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        return TypedResults.NoContent();
    }
}
