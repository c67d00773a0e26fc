namespace Ksd.ServiceDefaults.Data;

/// <summary>The service's own database, for those who know only that there is one.</summary>
internal sealed record KsdDatabases(Func<IServiceProvider, KsdDbContext> Of);
