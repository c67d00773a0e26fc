using System.ComponentModel.DataAnnotations;
using Ksd.Gateway.Data;
using Ksd.Gateway.Identity;
using Ksd.Gateway.People;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Idempotency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.Platform;

/// <summary>
/// Makes the first administrator of a region that nobody works in yet, and can do nothing else there: from then on the region is in
/// its own administrator's hands.
/// </summary>
internal static class OpenRegion
{
    public sealed record Request(
        [property: Required, RegularExpression("^[0-9]{2}(\\.[0-9]{2})?$", ErrorMessage = "Isi kode Kemendagri provinsi atau kabupaten/kota, misalnya 64.72.")] string Wilayah,
        [property: Required, RegularExpression("^[a-z0-9][a-z0-9._-]{2,63}$")] string NamaPengguna,
        [property: Required, StringLength(Person.NameMaxLength)] string Nama);

    /// <param name="Wilayah">Kemendagri code of the region.</param>
    /// <param name="NamaPengguna">The administrator's user name.</param>
    /// <param name="KataSandi">Shown once.</param>
    public sealed record Response(RegionCode Wilayah, string NamaPengguna, string KataSandi);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/wilayah", Handle)
        .IdempotentByContent() // the answer holds a password, which must not be kept to be answered again
        .WithName("OpenRegion")
        .WithSummary("Membuka wilayah: membuat administrator pertamanya; kata sandinya hanya ditampilkan sekali")
        .Produces<Response>(StatusCodes.Status201Created)
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<IResult> Handle(
        Request request, IServiceScopeFactory scopes, IPasswordHasher<Person> hasher, ILookupNormalizer normalizer, TimeProvider clock, CancellationToken cancellationToken)
    {
        var person = Person.Create(request.NamaPengguna, request.Nama, request.Wilayah, normalizer);
        var password = person.GivePassword(hasher);
        await using var region = HomeScope.In(scopes, request.Wilayah);
        await using var transaction = await region.Db.Database.BeginTransactionAsync(cancellationToken);
        await region.Db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtext({"ksd.open_region:" + request.Wilayah}))", cancellationToken);
        var people = region.Db.HomeRegion.Where(home => home.Kind == AccountKind.Person);
        if (await people.AnyAsync(home => home.Region == request.Wilayah, cancellationToken))
        {
            return Problems.Of(GatewayProblems.RegionHasPeople, Language.Choose(
                $"Wilayah {request.Wilayah} sudah memiliki pengguna; administratornya sendiri yang menambah.",
                $"Region {request.Wilayah} has people already; its own administrator adds others."));
        }

        if (await people.AnyAsync(home => home.Name == person.NormalizedUserName, cancellationToken))
        {
            return Problems.Of(GatewayProblems.UserExists, Language.Choose("Nama pengguna itu sudah dipakai.", "That user name is taken."));
        }

        region.Db.Add(new HomeRegion(AccountKind.Person, person.NormalizedUserName!, request.Wilayah));
        region.Db.Add(person);
        region.Db.Add(AdministratorPosition.For(person, [Roles.Admin], clock));
        await region.Db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return Results.Created("/api/v1/platform/wilayah", new Response(new(request.Wilayah), request.NamaPengguna, password));
    }
}
