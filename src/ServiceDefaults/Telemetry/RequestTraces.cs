using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace Ksd.ServiceDefaults.Telemetry;

/// <summary>The server's span of a request says what was asked and answered: ASP.NET Core opens it without a name or a tag.</summary>
internal static class RequestTraces
{
    public static IApplicationBuilder UseRequestTraces(this IApplicationBuilder app) => app.Use((context, next) =>
        context.Features.Get<IHttpActivityFeature>()?.Activity is { IsAllDataRequested: true } activity
            ? TraceAsync(context, activity, next)
            : next(context));

    private static async Task TraceAsync(HttpContext context, Activity activity, RequestDelegate next)
    {
        activity.SetTag("http.request.method", context.Request.Method);
        activity.SetTag("url.scheme", context.Request.Scheme);
        activity.SetTag("url.path", context.Request.Path.Value);
        await next(context);
        var status = context.Response.StatusCode;
        activity.SetTag("http.response.status_code", status);
        activity.SetStatus(status >= StatusCodes.Status500InternalServerError ? ActivityStatusCode.Error : ActivityStatusCode.Unset);

        // The exception handler takes the endpoint away from the request and keeps it.
        var endpoint = context.GetEndpoint() ?? context.Features.Get<IExceptionHandlerFeature>()?.Endpoint;
        var route = (endpoint as RouteEndpoint)?.RoutePattern.RawText;
        activity.SetTag("http.route", route);
        activity.DisplayName = route is null ? context.Request.Method : $"{context.Request.Method} {route}";
    }
}
