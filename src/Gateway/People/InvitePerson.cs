using System.ComponentModel.DataAnnotations;
using Ksd.Gateway.Data;
using Ksd.Gateway.Identity;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.People;

/// <summary>Makes an account and its invitation: the link in it lets the person choose the first password.</summary>
internal static class InvitePerson
{
    public sealed record Request(
        [property: Required, RegularExpression("^[a-z0-9][a-z0-9._-]{2,63}$")] string NamaPengguna,
        [property: Required, StringLength(Person.NameMaxLength, MinimumLength = 2)] string Nama,
        [property: EmailAddress, StringLength(254)] string? Surel = null);

    /// <param name="Pengguna">The account.</param>
    /// <param name="PesanId">The message with the link, at <c>/api/v1/pesan/{id}</c>.</param>
    public sealed record Response(PersonView Pengguna, Guid PesanId);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/pengguna", Handle)
        .WithName("InvitePerson")
        .WithSummary("Membuat akun dan undangannya; kata sandi pertama dipilih sendiri melalui tautan sekali pakai dalam pesannya")
        .Produces<Response>(StatusCodes.Status201Created)
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<IResult> Handle(
        Request request, Caller caller, GatewayDbContext db, OneTimeCodes codes, ILookupNormalizer normalizer, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var person = Person.Create(request.NamaPengguna, request.Nama.Trim(), caller.Region, normalizer);
        person.Email = request.Surel;
        if (await db.HomeRegion.AnyAsync(home => home.Kind == AccountKind.Person && home.Name == person.NormalizedUserName, cancellationToken))
        {
            return PersonProblems.NameTaken();
        }

        db.Add(new HomeRegion(AccountKind.Person, person.NormalizedUserName!, person.RegionCode));
        db.Add(person);
        var message = await codes.SendAsync(person, MessageKind.Undangan, cancellationToken);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.InnerException is Npgsql.PostgresException { SqlState: "23505" })
        {
            return PersonProblems.NameTaken();
        }

        return ETags.Created(
            $"/api/v1/pengguna/{person.Id}", new Response(PersonView.Of(person, [], clock.LegalDay()), message.Id), db.VersionOf(person));
    }
}
