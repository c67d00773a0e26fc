namespace Ksd.Gateway.Tests.Support;

/// <summary>One gateway, without services behind it, for the tests that leave it as it was.</summary>
public sealed class RunningGateway : IAsyncLifetime
{
    internal GatewayHost Host { get; private set; } = null!;

    public async Task InitializeAsync() => Host = await GatewayHost.StartAsync();

    public async Task DisposeAsync() => await Host.DisposeAsync();
}

[CollectionDefinition(Name)]
public sealed class RunningGatewayTests : ICollectionFixture<RunningGateway>
{
    public const string Name = "running gateway";
}
