using Ksd.Portal.Shell;
using Ksd.ServiceDefaults;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Portal.Web;

/// <summary>A problem as a page for people; who is not signed in is sent to the door and comes back from there.</summary>
internal sealed class ProblemPages(IServiceScopeFactory scopes, EndpointDataSource endpoints) : IProblemDetailsWriter
{
    /// <summary>Those of any page: the browser has them already under these names.</summary>
    private EndpointMetadataCollection Assets => new(endpoints.Endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<ResourceAssetCollection>()).OfType<object>().Take(1));

    public bool CanWrite(ProblemDetailsContext context) =>
        context.HttpContext.Request.GetTypedHeaders().Accept.Any(accept => accept.MatchesMediaType("text/html"));

    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        var (http, problem) = (context.HttpContext, context.ProblemDetails);
        var status = problem.Status ?? http.Response.StatusCode;
        if (status == StatusCodes.Status401Unauthorized)
        {
            // What was typed is kept by the browser (Assets/ksd.js) and is there again after the door.
            var back = HttpMethods.IsGet(http.Request.Method) ? http.Request.Path + http.Request.QueryString : http.Request.Path.Value!;
            http.Response.Redirect($"/masuk?kembali={Uri.EscapeDataString(back)}");
            return;
        }

        // A page that failed half-way has used this request's renderer up.
        await using var scope = scopes.CreateAsyncScope();
        http.RequestServices = scope.ServiceProvider;
        http.Response.Headers.Remove("blazor-enhanced-nav");
        http.SetEndpoint(new Endpoint(null, Assets, nameof(HalamanGalat)));
        http.Response.StatusCode = status;
        var title = problem.Title is { Length: > 0 } given ? given : KsdProblems.Of(status).LocalizedTitle;
        await new RazorComponentResult<HalamanGalat>(new { Status = status, Judul = title, Rincian = problem.Detail }).ExecuteAsync(http);
    }
}

internal static class ProblemPagesSetup
{
    /// <summary>Ahead of the services' own writer, which answers programs.</summary>
    public static void AddProblemPages(this WebApplicationBuilder builder) =>
        builder.Services.Insert(0, ServiceDescriptor.Singleton<IProblemDetailsWriter, ProblemPages>());
}

internal static class NotFoundPage
{
    public static IResult Show() => Problems.NotFound(Language.Choose("Alamat ini tidak ada. Mulailah dari beranda.", "There is no such page. Start from the home page."));
}
