using System.Net;
using Ksd.ServiceDefaults.Tests.Support;
using Ksd.Testing;

namespace Ksd.ServiceDefaults.Tests.Data;

public sealed class OutageTests
{
    [Fact]
    public async Task Without_postgres_requests_get_503_and_come_back_with_it()
    {
        var database = await TestDatabase.CreateAsync();
        await using var cable = new Cable(database.ConnectionString);
        cable.Plug();
        await using var service = await Service.StartAsync(database: new(cable.ConnectionString));
        await (await service.Http.GetAsync("/api/v1/contoh")).OkAsync();
        (await service.Http.GetAsync("/health")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await cable.PullAsync();

        var refused = await service.Http.GetAsync("/api/v1/contoh");
        await refused.ProblemAsync(503, "unavailable");
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(5));
        var health = await service.Http.GetAsync("/health");
        health.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await health.Content.ReadAsStringAsync()).ShouldBe("""{"status":"Unhealthy","checks":{"sample-db":"Unhealthy"}}""");
        (await service.Http.GetAsync("/alive")).StatusCode.ShouldBe(HttpStatusCode.OK);

        cable.Plug();

        await Eventually.True(async () => (await service.Http.GetAsync("/api/v1/contoh")).IsSuccessStatusCode);
    }

    [Fact]
    public async Task A_service_started_before_postgres_waits_for_it()
    {
        var database = await TestDatabase.CreateAsync();
        await using var cable = new Cable(database.ConnectionString);
        var starting = Service.StartAsync(database: new(cable.ConnectionString));

        cable.Plug();

        await using var service = await starting;
        await (await service.Http.GetAsync("/api/v1/contoh")).OkAsync();
    }

    [Fact]
    public async Task Without_the_gateways_keys_a_token_is_not_called_invalid()
    {
        await using var service = await Service.StartAsync(settings: "--Identity:Authority=http://127.0.0.1:9");

        var refused = await service.Http.GetAsync("/api/v1/contoh");

        await refused.ProblemAsync(503, "unavailable");
        refused.Headers.RetryAfter.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_missing_connection_string_is_one_clear_sentence()
    {
        var refused = await Should.ThrowAsync<InvalidOperationException>(() => Service.StartAsync(
            configure: builder => builder.Configuration["ConnectionStrings:sample-db"] = null));

        refused.Message.ShouldStartWith("ConnectionStrings:sample-db is not set (environment: ConnectionStrings__sample-db)");
    }
}
