using System.Net;
using System.Net.Http.Headers;
using Ksd.Contracts;
using Ksd.Evaluation.Domain;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace Ksd.Evaluation.Tests.Support;

/// <summary>Evaluation on a real PostgreSQL and RabbitMQ, started once for all tests of this project.</summary>
public sealed class EvaluationApplication : KsdApplication<Kegiatan>, IAsyncLifetime
{
    // Kegiatan only says which program to start: any public type of it does, and the app host has a Program too.
    private readonly KsdInfrastructure infrastructure;

    public EvaluationApplication()
        : this(new KsdInfrastructure())
    {
    }

    private EvaluationApplication(KsdInfrastructure infrastructure)
        : base(infrastructure, "evaluation-db") => this.infrastructure = infrastructure;

    public async Task InitializeAsync()
    {
        await infrastructure.InitializeAsync();
        await Services.GetRequiredService<IBusControl>().WaitForHealthStatus(BusHealthStatus.Healthy, TimeSpan.FromMinutes(1));
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        await infrastructure.DisposeAsync();
    }

    public HttpClient As(string role, string subject, string? department = null, string region = TestTokens.Region)
    {
        var client = CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer", TestTokens.Create([role], region, $"Jabatan {subject}", department, subject));
        return client;
    }

    public HttpClient Dinas(string department = "1.02", string region = TestTokens.Region) =>
        As(Roles.PerangkatDaerah, $"dinas-{department}", department, region);

    public HttpClient BagianKerjaSama(string region = TestTokens.Region) => As(Roles.BagianKerjaSama, "bagian-ks", region: region);

    /// <summary>Tells an event as another service would.</summary>
    public async Task Publish(params IEnumerable<IIntegrationEvent> events)
    {
        foreach (var told in events)
        {
            await Services.GetRequiredService<IBus>().Publish(told, told.GetType(), context => context.MessageId = told.EventId);
        }
    }

    /// <summary>The work plans of a naskah, once there is one.</summary>
    public async Task<Answer> PlanOf(Guid naskah, string region = TestTokens.Region)
    {
        var list = await Eventually.Get(
            () => BagianKerjaSama(region).Get($"rencana-kerja?naskahId={naskah}"), answer => answer.ShouldBe(HttpStatusCode.OK).Body.GetProperty("items").GetArrayLength() > 0);
        list.Body.GetProperty("items").GetArrayLength().ShouldBe(1);
        return (await BagianKerjaSama(region).Get($"rencana-kerja/{list.Body.GetProperty("items")[0].GetProperty("id").GetGuid()}")).ShouldBe(HttpStatusCode.OK);
    }
}

[CollectionDefinition(Name)]
public sealed class EvaluationCollection : ICollectionFixture<EvaluationApplication>
{
    public const string Name = "Evaluation";
}
