using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;

namespace Ksd.Testing;

/// <summary>
/// A service in this process, on the fixture's PostgreSQL and RabbitMQ, which accepts <see cref="TestTokens"/>:
/// <c>new KsdApplication&lt;Program&gt;(infrastructure, "agreements-db")</c>. It runs in Development, where the traps are.
/// </summary>
public class KsdApplication<TProgram>(KsdInfrastructure infrastructure, string database) : WebApplicationFactory<TProgram>
    where TProgram : class
{
    public HttpClient ClientAs(params string[] roles) => CreateClient().As(roles);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting($"ConnectionStrings:{database}", infrastructure.ConnectionString(database));
        builder.UseSetting("ConnectionStrings:rabbitmq", infrastructure.RabbitMqConnectionString);
        builder.UseSetting("Identity:Authority", TestTokens.Issuer);
        builder.ConfigureTestServices(services => services.AddTestTokens());
    }
}
