using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Idempotency;
using Ksd.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Ksd.Messaging.Tests.Sample;

/// <summary>A service over HTTP, as its Program.cs would build it.</summary>
public sealed class SampleApi(WebApplication app) : IAsyncDisposable
{
    public sealed record Request(string Name);

    public IServiceProvider Services => app.Services;

    public static async Task<SampleApi> Start(ServicePlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.WebHost.UseTestServer();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Configuration["ConnectionStrings:sample-db"] = place.Database;
        builder.Configuration["Identity:Authority"] = TestTokens.Issuer;
        builder.AddServiceDefaults("sample");
        builder.AddKsdDatabase<SampleDbContext>(
            "sample-db", options => options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning)));
        builder.Services.AddTestTokens();
        var app = builder.Build();
        app.UseServiceDefaults();
        app.MapAudit("sample");
        app.MapPost("/cooperations", Create);
        app.MapPost("/refused", Refuse);
        app.MapPost("/broken", Break);
        app.MapPost("/imports", Create).IdempotentByContent();
        app.MapGet("/count", async (SampleDbContext db) => await db.Cooperation.CountAsync());
        await app.StartAsync();
        return new SampleApi(app);
    }

    public HttpClient ClientOf(string subject, params string[] roles)
    {
        var client = app.GetTestClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", TestTokens.Create(roles, subject: subject));
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private static async Task<IResult> Create(Request request, SampleDbContext db, HttpResponse response, CancellationToken cancellationToken)
    {
        var id = await Save(request, db, cancellationToken);
        response.Headers.ETag = "\"1\"";
        return TypedResults.Created($"/cooperations/{id}", new { id });
    }

    private static async Task<IResult> Refuse(Request request, SampleDbContext db, CancellationToken cancellationToken)
    {
        await Save(request, db, cancellationToken);
        return Problems.Conflict("Refused after it was saved.");
    }

    private static async Task Break(Request request, SampleDbContext db, CancellationToken cancellationToken)
    {
        await Save(request, db, cancellationToken);
        throw new InvalidOperationException("Broken after it was saved.");
    }

    private static async Task<Guid> Save(Request request, SampleDbContext db, CancellationToken cancellationToken)
    {
        var cooperation = new Cooperation { Id = Guid.CreateVersion7(), Name = request.Name };
        db.Add(cooperation);
        await db.SaveChangesAsync(cancellationToken);
        return cooperation.Id;
    }
}
