using Ksd.Agreements.Common;
using Ksd.Agreements.Domain.BukuPihak;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features;

/// <summary>The liaison officers of a kerja sama, past ones too; personal data always masked.</summary>
internal static class ListPetugasPenghubung
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/kerja-sama/{id:guid}/petugas-penghubung", Handle)
        .WithSummary("Mendaftar petugas penghubung, data pribadinya disamarkan")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<PetugasPenghubungView[]>, ProblemHttpResult>> Handle(Guid id, [AsParameters] Kueri kueri) =>
        await kueri.Find(id) is null
            ? Kueri.Missing()
            : TypedResults.Ok((await kueri.Db.Set<PetugasPenghubung>().AsNoTracking().Where(petugas => petugas.KerjaSamaId == id)
                .OrderBy(petugas => petugas.Id).Take(100).ToListAsync(kueri.CancellationToken))
                .Select(petugas => PetugasPenghubungView.Of(petugas, disamarkan: true)).ToArray());
}
