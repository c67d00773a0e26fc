using Ksd.ServiceDefaults.Hosting;
using Ksd.ServiceDefaults.Idempotency;
using Ksd.ServiceDefaults.Identity;
using Ksd.ServiceDefaults.Json;
using Ksd.ServiceDefaults.OpenApi;
using Ksd.ServiceDefaults.Telemetry;
using Ksd.ServiceDefaults.Validation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Ksd.ServiceDefaults;

/// <summary>What every service has.</summary>
public static class ServiceDefaultsExtensions
{
    public static WebApplicationBuilder AddServiceDefaults(this WebApplicationBuilder builder, string service)
    {
        builder.AddQuietLogs();
        builder.AddTelemetry(service);
        builder.AddLimits();
        builder.AddTrustedProxies();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddKsdIdentity(service);
        builder.Services.AddStrictJson();
        builder.Services.AddKsdValidation();
        builder.Services.AddKsdOpenApi(service);
        builder.Services.AddHealthChecks();
        builder.Services.AddSingleton<IProblemDetailsWriter, ProblemWriter>();
        builder.Services.AddProblemDetails();
        builder.Services.AddExceptionHandler<ExceptionProblems>();

        // Bad input takes the same way in Development and in Production.
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        return builder;
    }

    /// <summary>The middleware in its order, and the endpoints that every service has. Call it before mapping others.</summary>
    public static WebApplication UseServiceDefaults(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseRequestTraces();
        app.UseLanguage();
        app.UseSecurityHeaders();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = exception => exception is BadHttpRequestException bad
                ? bad.StatusCode
                : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePages();
        app.RefuseNulInQuery();
        app.RefuseUnknownCharset();
        app.UseRouting();
        app.UseAuthentication();
        app.UseCallerRegion();
        app.UseAuthorization();
        app.UseIdempotency();

        app.MapHealth();
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        return app;
    }
}
