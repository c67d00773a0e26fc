using System.Net.Http.Headers;
using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;
using MassTransit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Ksd.Mapping.Tests.Support;

/// <summary>Mapping on a real PostgreSQL and RabbitMQ, started once for all tests of this project.</summary>
public sealed class MappingApplication : KsdApplication<IsiKandidat>, IAsyncLifetime
{
    // IsiKandidat only says which program to start: any public type of it does, and the app host has a Program too.
    private readonly KsdInfrastructure infrastructure;

    public MappingApplication()
        : this(new KsdInfrastructure())
    {
    }

    private MappingApplication(KsdInfrastructure infrastructure)
        : base(infrastructure, "mapping-db") => this.infrastructure = infrastructure;

    public ShiftedClock Clock { get; } = new();

    private string FilesPath { get; } = Directory.CreateTempSubdirectory("ksd-mapping-").FullName;

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

    /// <summary>The region of whoever is not said to be of another; a class of tests may take one of its own and gives it back.</summary>
    public string Region { get; set; } = TestTokens.Region;

    public HttpClient As(string role, string subject, string? department = null, string? region = null)
    {
        var client = CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer", TestTokens.Create([role], region ?? Region, $"Jabatan {subject}", department, subject));
        return client;
    }

    public HttpClient Dinas(string department = "1.02", string? region = null) =>
        As(Roles.PerangkatDaerah, $"dinas-{department}", department, region);

    public HttpClient BagianKerjaSama(string? region = null) => As(Roles.BagianKerjaSama, "bagian-ks", region: region);

    public HttpClient KabagKerjaSama() => As(Roles.KabagKerjaSama, "kabag-ks");

    public HttpClient Bappeda() => As(Roles.Bappeda, "bappeda");

    public HttpClient Bupati() => As(Roles.KepalaDaerah, "bupati");

    public HttpClient Tkksd() => As(Roles.Tkksd, "tkksd");

    /// <summary>Tells an event as another service would.</summary>
    public async Task Publish(params IEnumerable<Contracts.IIntegrationEvent> events)
    {
        foreach (var told in events)
        {
            await Services.GetRequiredService<IBus>().Publish(told, told.GetType(), context => context.MessageId = told.EventId);
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Files:Path", FilesPath);
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }
}

[CollectionDefinition(Name)]
public sealed class MappingCollection : ICollectionFixture<MappingApplication>
{
    public const string Name = "Mapping";
}

/// <summary>The real clock, moved by a distance: for what depends on the date.</summary>
public sealed class ShiftedClock : TimeProvider
{
    public TimeSpan Shift { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Shift;
}
