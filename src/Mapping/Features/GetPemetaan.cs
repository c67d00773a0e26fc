using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>One pemetaan.</summary>
internal static class GetPemetaan
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/pemetaan/{id:guid}", Handle)
        .WithSummary("Menampilkan satu pemetaan")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Versioned<PemetaanView>, ProblemHttpResult>> Handle(
        Guid id, MappingDbContext db, TimeProvider clock, CancellationToken cancellationToken) =>
        await db.Pemetaan.AsNoTracking().Where(pemetaan => pemetaan.Id == id)
            .Select(pemetaan => new { pemetaan, Version = EF.Property<uint>(pemetaan, RowVersion.Property) })
            .SingleOrDefaultAsync(cancellationToken) is { } row
            ? ETags.Ok(PemetaanView.Of(row.pemetaan, clock), row.Version)
            : Missing.Pemetaan();
}
