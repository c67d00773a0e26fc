using Ksd.Agreements.Data;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Notices;

/// <summary>Goes through the supervision lists of every region once a legal day and once an hour; what became due is told once, by whichever replica comes first.</summary>
internal sealed class TugasWorker(IServiceScopeFactory scopes, TimeProvider clock, ILogger<TugasWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var rounds = new PeriodicTimer(Round, clock);
        do
        {
            try
            {
                await RunAll(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogError(e, "The supervision lists were not gone through; the next round is in {Round}", Round);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
        while (await Next(rounds, stoppingToken));
    }

    private async Task RunAll(CancellationToken cancellationToken)
    {
        foreach (var region in await Regions(cancellationToken))
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<RegionScope>().Enter(region);
            var told = await scope.ServiceProvider.GetRequiredService<TugasNotices>().Tell(clock.LegalDay(), cancellationToken);
            if (told > 0)
            {
                logger.LogInformation("{Count} supervision tasks of region {Region} were told", told, region);
            }
        }
    }

    private async Task<List<string>> Regions(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AgreementsDbContext>();
        return await db.Database.SqlQuery<string>($"SELECT w AS \"Value\" FROM pengawasan_wilayah() w").ToListAsync(cancellationToken);
    }

    private static async Task<bool> Next(PeriodicTimer rounds, CancellationToken cancellationToken)
    {
        try
        {
            return await rounds.WaitForNextTickAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}

internal static class TugasNoticesSetup
{
    public static void AddTugasNotices(this IServiceCollection services) => services.AddSingleton<TugasMetrics>().AddScoped<TugasNotices>().AddHostedService<TugasWorker>();
}
