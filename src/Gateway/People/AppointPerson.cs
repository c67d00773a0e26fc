using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using Ksd.Gateway.Clients;
using Ksd.Gateway.Data;
using Ksd.Gateway.Identity;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.People;

/// <summary>Records the position that somebody holds, from when to when and by which decree: it gives the roles and the department.</summary>
internal static class AppointPerson
{
    /// <param name="Jabatan">For example Kepala Dinas Kesehatan, without Plt. or Pj., which kapasitas says.</param>
    /// <param name="PerangkatDaerah">Code of the department; left out for positions of the whole region.</param>
    /// <param name="Peran">The roles that the position gives.</param>
    /// <param name="Kapasitas">Definitif, or in which way it is held for somebody else.</param>
    /// <param name="NomorKeputusan">Number of the decree or letter of appointment.</param>
    /// <param name="Mulai">First day, in the time of Makassar.</param>
    /// <param name="Sampai">Last day; left out while no end is known, but an acting officer's end is always known.</param>
    public sealed record Request(
        [property: Required, StringLength(Client.PositionMaxLength, MinimumLength = 2)] string Jabatan,
        [property: StringLength(Client.IdMaxLength)] string? PerangkatDaerah,
        [property: Required, MinLength(1)] string[] Peran,
        [property: Required] Kapasitas? Kapasitas,
        [property: Required, StringLength(Penugasan.DecreeMaxLength, MinimumLength = 2)] string NomorKeputusan,
        [property: Required] DateOnly? Mulai,
        DateOnly? Sampai = null);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/pengguna/{id:guid}/jabatan", Handle)
        .RequireIfMatch()
        .WithName("AppointPerson")
        .WithSummary("Mencatat jabatan seseorang dengan masa berlakunya; jabatan memberi peran dan perangkat daerah")
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<PersonView>, ProblemHttpResult>> Handle(
        Guid id, Request request, [FromHeader(Name = "If-Match")] string? ifMatch, ClaimsPrincipal user, GatewayDbContext db, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (Fault(request) is { } fault)
        {
            return fault;
        }

        if (await db.PersonAsync(id, cancellationToken) is not { } person)
        {
            return PersonProblems.NotThere();
        }

        if (user.IsPerson(id))
        {
            return PersonProblems.OwnAccount();
        }

        db.ExpectVersion(person, ifMatch);
        db.Add(Penugasan.Of(
            id, request.Jabatan.Trim(), request.PerangkatDaerah, request.Peran, request.Kapasitas!.Value, request.NomorKeputusan.Trim(),
            request.Mulai!.Value, request.Sampai));
        db.Entry(person).State = EntityState.Modified; // The version is the person's: it moves with the positions.
        await db.SaveChangesAsync(cancellationToken);
        return await db.ViewAsync(person, clock, cancellationToken);
    }

    private static ProblemHttpResult? Fault(Request request) =>
        request.Peran.Except(Roles.Regional).ToArray() is { Length: > 0 } unknown ? Problems.InvalidInput("peran", Language.Choose(
            $"Peran tidak dikenal: {string.Join(", ", unknown)}. Yang dikenal: {string.Join(", ", Roles.Regional)}.",
            $"Unknown roles: {string.Join(", ", unknown)}. Known are: {string.Join(", ", Roles.Regional)}."))
        : request.Sampai < request.Mulai ? Problems.InvalidInput("sampai", Language.Choose("Lebih awal dari mulai.", "Earlier than mulai."))
        : request is { Kapasitas: not People.Kapasitas.Definitif, Sampai: null } ? Problems.InvalidInput("sampai", Language.Choose(
            "Plt., Plh., dan Pj. ditetapkan sampai hari tertentu.", "An acting officer is appointed until a certain day."))
        : null;
}
