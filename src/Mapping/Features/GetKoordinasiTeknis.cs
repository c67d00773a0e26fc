using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>One technical coordination, with the version that its agreement is recorded on.</summary>
internal static class GetKoordinasiTeknis
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/kandidat/{id:guid}/koordinasi-teknis/{koordinasiId:guid}", Handle)
        .WithSummary("Menampilkan satu koordinasi teknis kandidat")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Versioned<KoordinasiTeknisView>, ProblemHttpResult>> Handle(
        Guid id, Guid koordinasiId, MappingDbContext db, CancellationToken cancellationToken) =>
        await db.KoordinasiTeknis.AsNoTracking().Where(satu => satu.Id == koordinasiId && satu.KandidatId == id)
            .Select(satu => new { satu, Version = EF.Property<uint>(satu, RowVersion.Property) })
            .SingleOrDefaultAsync(cancellationToken) is { } row
            ? ETags.Ok(KoordinasiTeknisView.Of(row.satu), row.Version)
            : Missing.KoordinasiTeknis();
}
