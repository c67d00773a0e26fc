namespace Ksd.ServiceDefaults.Tests.Support;

internal static class PostgresServer
{
    public static Task<string> ConnectionString() => Task.FromResult(Environment.GetEnvironmentVariable("KSD_TEST_POSTGRES")
        ?? throw new InvalidOperationException("KSD_TEST_POSTGRES is not set."));
}
