using Ksd.Gateway.OpenApi;
using Ksd.Gateway.Tokens;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Ksd.Gateway.Web;

/// <summary>Names the addresses, for whoever comes to the door without knowing them.</summary>
internal static class Home
{
    public sealed record Response(
        string Nama, string Dokumentasi, string Openapi, string Token, string PenerbitToken, string KodeMasalah, string Kesehatan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/", Handle).AllowAnonymous()
        .WithName("Home").WithTags("Keterangan").WithSummary("Alamat-alamat pada gerbang ini");

    /// <summary>People are shown the pages.</summary>
    internal static Results<Ok<Response>, RedirectHttpResult> Handle(HttpRequest request, IOptions<IssuerOptions> issuer) => Page.IsWanted(request) ? TypedResults.Redirect("/beranda") : TypedResults.Ok(new Response(
        "Ksd: sistem informasi kerja sama daerah",
        issuer.Value.At("/dokumentasi"),
        issuer.Value.At(Documentation.DocumentPath),
        issuer.Value.At(IssueToken.Path),
        issuer.Value.At("/.well-known/oauth-authorization-server"),
        issuer.Value.At("/problems"),
        issuer.Value.At("/health")));
}
