using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;

namespace Ksd.AppHost.Tests;

/// <summary>The picture that AppHost.cs draws, without starting it; compiles in both modes.</summary>
public sealed class AppModelTests
{
    [Fact]
    public async Task Has_three_services_a_gateway_a_database_for_each_a_portal_without_and_one_broker()
    {
        await using var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.AppHost>(["--keep-data=false"]);

        builder.Resources.OfType<ProjectResource>().Select(service => service.Name)
            .ShouldBe(["gateway", "agreements", "mapping", "evaluation", "portal"], ignoreOrder: true);
        builder.Resources.OfType<PostgresDatabaseResource>().Select(database => database.Name)
            .ShouldBe(["gateway-db", "agreements-db", "mapping-db", "evaluation-db"], ignoreOrder: true);
        builder.Resources.OfType<RabbitMQServerResource>().ShouldHaveSingleItem().Name.ShouldBe("rabbitmq");
    }

    [Theory]
    [InlineData("gateway", "gateway-db", "rabbitmq")]
    [InlineData("agreements", "agreements-db", "rabbitmq")]
    [InlineData("mapping", "mapping-db", "rabbitmq")]
    [InlineData("evaluation", "evaluation-db", "rabbitmq")]
    public async Task A_service_waits_for_its_own_database_and_the_broker_only(string name, params string[] needs)
    {
        await using var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.AppHost>(["--keep-data=false"]);

        var service = builder.Resources.OfType<ProjectResource>().Single(candidate => candidate.Name == name);
        service.Annotations.OfType<WaitAnnotation>().Select(wait => wait.Resource)
            .Where(resource => resource is PostgresDatabaseResource or RabbitMQServerResource)
            .Select(resource => resource.Name).ShouldBe(needs, ignoreOrder: true);
    }

    [Fact]
    public async Task Only_the_gateway_is_reached_from_outside()
    {
        await using var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.AppHost>(["--keep-data=false"]);

        builder.Resources.Where(resource => resource.Annotations.OfType<EndpointAnnotation>().Any(endpoint => endpoint.IsExternal))
            .Select(resource => resource.Name).ShouldBe(["gateway"]);
    }
}
