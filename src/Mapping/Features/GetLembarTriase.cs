using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>One sheet of triage decisions.</summary>
internal static class GetLembarTriase
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/lembar-triase/{id:guid}", Handle)
        .WithSummary("Menampilkan satu lembar triase")
        .RequireRoles(Roles.BagianKerjaSama, Roles.KabagKerjaSama, Roles.Tkksd, Roles.Bappeda, Roles.Sekda, Roles.Inspektorat);

    internal static async Task<Results<Versioned<LembarTriaseView>, ProblemHttpResult>> Handle(
        Guid id, MappingDbContext db, CancellationToken cancellationToken) =>
        await db.LembarTriase.AsNoTracking().Where(lembar => lembar.Id == id)
            .Select(lembar => new { lembar, Version = EF.Property<uint>(lembar, RowVersion.Property) })
            .SingleOrDefaultAsync(cancellationToken) is { } row
            ? ETags.Ok(LembarTriaseView.Of(row.lembar), row.Version)
            : Missing.LembarTriase();
}
