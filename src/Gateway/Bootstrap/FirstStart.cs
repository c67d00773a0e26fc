using Ksd.Gateway.Clients;
using Ksd.Gateway.Data;
using Ksd.Gateway.Identity;
using Ksd.Gateway.People;
using Ksd.Gateway.Tokens;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Ksd.Gateway.Bootstrap;

/// <summary>Makes the first administrator and the demo clients when the database knows nobody yet.</summary>
internal sealed class FirstStart(
    IServiceScopeFactory scopes,
    IOptions<BootstrapOptions> options,
    IOptions<IssuerOptions> issuer,
    TimeProvider clock,
    ILogger<FirstStart> logger) : IHostedService
{
    private const string AdministratorName = "admin";

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GatewayDbContext>();
        if (await db.HomeRegion.AnyAsync(cancellationToken))
        {
            return;
        }

        // Replicas start together: one makes the accounts, the others wait here and find them.
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtext('ksd.first_start'))", cancellationToken);
        if (await db.HomeRegion.AnyAsync(cancellationToken))
        {
            return;
        }

        var people = scope.ServiceProvider.GetRequiredService<IPasswordHasher<Person>>();
        var (administrator, password) = Administrator(people, scope.ServiceProvider.GetRequiredService<ILookupNormalizer>());
        var clients = options.Value.DemoClients ? DemoClients.All.Select(Register).ToArray() : [];
        db.Add(new HomeRegion(AccountKind.Person, administrator.NormalizedUserName!, administrator.RegionCode));
        db.AddRange(clients.Select(made => new HomeRegion(AccountKind.Client, made.Client.Id, made.Client.RegionCode)));
        foreach (var region in clients.Select(made => made.Client.RegionCode).Append(administrator.RegionCode).Distinct())
        {
            // Each region's rows can be written only from that region, all in the one transaction.
            db.Use(new RegionScope(region));
            db.AddRange(clients.Where(made => made.Client.RegionCode == region).Select(made => made.Client));
            if (administrator.RegionCode == region)
            {
                db.Add(administrator);
                db.Add(AdministratorPosition.For(administrator, [Roles.Admin, Roles.AdminPlatform], clock));
            }

            await db.SaveChangesAsync(cancellationToken);
        }

        // Before the commit: accounts whose secrets nobody knows would lock everybody out.
        await PublishAsync(
            new Credentials(
                issuer.Value.Issuer,
                new(AdministratorName, password),
                [.. clients.Select(made => new Credentials.ClientSecret(
                    made.Client.Id, made.Secret, made.Client.Roles[0], made.Client.RegionCode, made.Client.Name))]),
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private (Client Client, string Secret) Register(DemoClients.Row row) => Client.Register(
        row.Id, row.Name, row.Region ?? options.Value.Region, row.Department, row.Position, [row.Role],
        row.Scopes ?? Scopes.All, clock.GetUtcNow());

    private (Person Person, string Password) Administrator(IPasswordHasher<Person> hasher, ILookupNormalizer normalizer)
    {
        var person = Person.Create(AdministratorName, "Administrator pertama", options.Value.Region, normalizer);
        return (person, person.GivePassword(hasher));
    }

    /// <summary>
    /// Into the file, and on the console when somebody is looking at it: a console that is collected would keep the secrets.
    /// </summary>
    private async Task PublishAsync(Credentials credentials, CancellationToken cancellationToken)
    {
        var file = options.Value.CredentialsFile;
        if (!string.IsNullOrEmpty(file))
        {
            await credentials.WriteAsync(file, cancellationToken);
            logger.LogInformation("First start: the secrets of {Count} clients and the administrator are in {File}", credentials.Clients.Count, file);
        }

        if (string.IsNullOrEmpty(file) || !Console.IsOutputRedirected)
        {
            credentials.Print(Console.Out);
        }
    }
}
