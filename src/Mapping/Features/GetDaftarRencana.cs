using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>One Daftar Rencana KSD with its agreements and its Keputusan.</summary>
internal static class GetDaftarRencana
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/daftar-rencana/{id:guid}", Handle)
        .WithSummary("Menampilkan satu Daftar Rencana KSD")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Versioned<DaftarRencanaView>, ProblemHttpResult>> Handle(
        Guid id, MappingDbContext db, CancellationToken cancellationToken) =>
        await db.DaftarRencana.AsNoTracking().Where(daftar => daftar.Id == id)
            .Select(daftar => new { daftar, daftar.DaftarItem.Count, Version = EF.Property<uint>(daftar, RowVersion.Property) })
            .SingleOrDefaultAsync(cancellationToken) is { } row
            ? ETags.Ok(DaftarRencanaView.Of(row.daftar, row.Count), row.Version)
            : Missing.DaftarRencana();
}
