using System.ComponentModel.DataAnnotations;
using Ksd.Gateway.Data;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.People;

/// <summary>The accounts of the administrator's region by user name, and one of them.</summary>
internal static class ListPeople
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/pengguna", Handle).WithName("ListPeople").WithSummary("Daftar akun di wilayah sendiri; q mencari awal nama pengguna");
        routes.MapGet("/pengguna/{id:guid}", HandleOne).WithName("ShowPerson").WithSummary("Satu akun dengan jabatannya");
    }

    internal static async Task<Results<Ok<Page<PersonView>>, ProblemHttpResult>> Handle(
        GatewayDbContext db, TimeProvider clock, CancellationToken cancellationToken,
        [StringLength(64)] string? q = null, string? cursor = null, [Range(1, 100)] int limit = 20)
    {
        if (!NameCursor.TryRead(cursor, out var after))
        {
            return Paging.BadCursor();
        }

        var prefix = q?.ToUpperInvariant() ?? "";
        var people = await db.Person.AsNoTracking()
            .Where(person => person.NormalizedUserName!.CompareTo(after) > 0 && person.NormalizedUserName.StartsWith(prefix))
            .OrderBy(person => person.NormalizedUserName)
            .Take(limit + 1)
            .ToListAsync(cancellationToken);
        var page = people.Take(limit).ToArray();
        var ids = Array.ConvertAll(page, person => person.Id);
        var held = (await db.Penugasan.AsNoTracking().Where(one => ids.Contains(one.PersonId)).ToListAsync(cancellationToken)).ToLookup(one => one.PersonId);
        var day = clock.LegalDay();
        return TypedResults.Ok(new Page<PersonView>(
            [.. page.Select(person => PersonView.Of(person, held[person.Id], day))],
            people.Count > limit ? NameCursor.Of(page[^1].NormalizedUserName!) : null));
    }

    internal static async Task<Results<Versioned<PersonView>, ProblemHttpResult>> HandleOne(
        Guid id, GatewayDbContext db, TimeProvider clock, CancellationToken cancellationToken) =>
        await db.PersonAsync(id, cancellationToken) is { } person ? await db.ViewAsync(person, clock, cancellationToken) : PersonProblems.NotThere();
}
