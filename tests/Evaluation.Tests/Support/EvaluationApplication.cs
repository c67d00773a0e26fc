using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using Ksd.Contracts;
using Ksd.Evaluation.Domain;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;
using MassTransit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
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

    public TestClock Clock { get; } = new();

    public string FilesPath { get; } = Directory.CreateTempSubdirectory("ksd-evaluation-").FullName;

    public async Task InitializeAsync()
    {
        await infrastructure.InitializeAsync();
        await Services.GetRequiredService<IBusControl>().WaitForHealthStatus(BusHealthStatus.Healthy, TimeSpan.FromMinutes(1));
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        await infrastructure.DisposeAsync();
        Directory.Delete(FilesPath, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Files:Path", FilesPath);
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
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

    /// <summary>Everything of one kind that this service tells from now on, until the test process ends.</summary>
    public async Task<ConcurrentQueue<TEvent>> Listen<TEvent>()
        where TEvent : class, IIntegrationEvent
    {
        var told = new ConcurrentQueue<TEvent>();
        var endpoint = Services.GetRequiredService<IBusControl>().ConnectReceiveEndpoint(
            $"test-{Guid.CreateVersion7():N}",
            configure => configure.Handler<TEvent>(context =>
            {
                told.Enqueue(context.Message);
                return Task.CompletedTask;
            }));
        await endpoint.Ready;
        return told;
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
