using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>One plan document.</summary>
internal static class GetDokumenRencana
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/dokumen-rencana/{id:guid}", Handle)
        .WithSummary("Menampilkan satu dokumen rencana")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Versioned<DokumenRencanaView>, ProblemHttpResult>> Handle(
        Guid id, MappingDbContext db, CancellationToken cancellationToken) =>
        await db.DokumenRencana.AsNoTracking().Where(dokumen => dokumen.Id == id)
            .Select(dokumen => new { dokumen, Version = EF.Property<uint>(dokumen, RowVersion.Property) })
            .SingleOrDefaultAsync(cancellationToken) is { } row
            ? ETags.Ok(DokumenRencanaView.Of(row.dokumen), row.Version)
            : Missing.DokumenRencana();
}
