using System.ComponentModel.DataAnnotations;
using Ksd.Gateway.Data;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Idempotency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Ksd.Gateway.Clients;

/// <summary>Registers a department's system in the administrator's own region, and shows its secret once.</summary>
internal static class RegisterClient
{
    /// <summary>A sandbox client (<c>ujiCoba</c>) works in the demo region and nowhere else; it alone may leave its roles out and then has all of a region's.</summary>
    public sealed record Request(
        [property: Required, RegularExpression("^[a-z][a-z0-9]*(-[a-z0-9]+)+$"), StringLength(Client.IdMaxLength)] string ClientId,
        [property: Required, StringLength(Client.NameMaxLength)] string Nama,
        [property: StringLength(Client.IdMaxLength)] string? PerangkatDaerah,
        [property: Required, StringLength(Client.PositionMaxLength)] string Jabatan,
        [property: MinLength(1)] string[]? Peran = null,
        [property: MinLength(1)] string[]? Scope = null,
        bool UjiCoba = false);

    public sealed record Response(ClientView Klien, string ClientSecret);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/klien", Handle)
        .IdempotentByContent() // the answer holds a secret, which must not be kept to be answered again
        .WithName("RegisterClient")
        .WithSummary("Mendaftarkan sistem perangkat daerah; rahasianya hanya ditampilkan sekali")
        .Produces<Response>(StatusCodes.Status201Created)
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<IResult> Handle(
        Request request, Caller caller, GatewayDbContext db, IOptions<SandboxOptions> sandbox, TimeProvider clock, CancellationToken cancellationToken)
    {
        if ((request.Peran ?? (request.UjiCoba ? Roles.Regional : null)) is not { } roles)
        {
            return Problems.InvalidInput("peran", Language.Choose("Wajib diisi.", "Is required."));
        }

        if (roles.Except(Roles.Regional).ToArray() is { Length: > 0 } unknown)
        {
            return Problems.InvalidInput("peran", Language.Choose(
                $"Peran tidak dikenal: {string.Join(", ", unknown)}. Yang dikenal: {string.Join(", ", Roles.Regional)}.",
                $"Unknown roles: {string.Join(", ", unknown)}. Known are: {string.Join(", ", Roles.Regional)}."));
        }

        if (request.Scope?.Except(Scopes.All).ToArray() is { Length: > 0 } strange)
        {
            return Problems.InvalidInput("scope", Language.Choose(
                $"Scope tidak dikenal: {string.Join(", ", strange)}. Yang dikenal: {string.Join(", ", Scopes.All)}.",
                $"Unknown scopes: {string.Join(", ", strange)}. Known are: {string.Join(", ", Scopes.All)}."));
        }

        if (await db.HomeRegion.AnyAsync(home => home.Kind == AccountKind.Client && home.Name == request.ClientId, cancellationToken))
        {
            return Taken(request.ClientId);
        }

        var (client, secret) = Client.Register(
            request.ClientId, request.Nama, caller.Region, request.PerangkatDaerah, request.Jabatan, roles,
            request.Scope ?? Scopes.All, clock.GetUtcNow(), request.UjiCoba ? sandbox.Value.Region : null);
        db.Add(new HomeRegion(AccountKind.Client, client.Id, client.RegionCode));
        db.Add(client);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.InnerException is Npgsql.PostgresException { SqlState: "23505" })
        {
            return Taken(request.ClientId);
        }

        return ETags.Created($"/api/v1/klien/{client.Id}", new Response(ClientView.Of(client), secret), db.VersionOf(client));
    }

    private static ProblemHttpResult Taken(string id) => Problems.Of(GatewayProblems.ClientExists, Language.Choose(
        $"Kode klien {id} sudah dipakai. Pilih kode lain.", $"The client id {id} is taken. Choose another."));
}
