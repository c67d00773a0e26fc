namespace Ksd.Agreements.Import;

internal static class ImportSetup
{
    public static void AddImport(this IServiceCollection services) =>
        services.AddSingleton<ImportSignal>().AddScoped<ImportRun>().AddHostedService<ImportWorker>();
}
