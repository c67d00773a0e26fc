using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Data.BukuPihak;
using Ksd.Agreements.Domain.BukuPihak;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features;

/// <summary>A party as it stood on a day: its name, class, papers and insolvency then, and whom else it may be.</summary>
internal static class GetPihak
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/pihak/{id:guid}", Handle)
        .WithSummary("Melihat satu pihak, kini atau pada suatu tanggal")
        .RequireAuthorization(Policies.Baca)
        .ProducesProblem(StatusCodes.Status404NotFound);

    internal static async Task<Results<Versioned<PihakTerdaftarView>, ProblemHttpResult>> Handle(
        Guid id, [Range(typeof(DateOnly), "1945-01-01", "2100-12-31")] DateOnly? pada, [AsParameters] Kueri kueri)
    {
        if (await kueri.Db.Set<PihakTerdaftar>().SingleOrDefaultAsync(p => p.Id == id, kueri.CancellationToken) is not { } pihak)
        {
            return BukuPihakPerkara.MissingPihak();
        }

        var dugaan = await kueri.Db.DugaanSama(pihak, kueri.CancellationToken);
        return ETags.Ok(PihakTerdaftarView.Of(pihak, pada ?? kueri.Clock.LegalDay(), dugaan), kueri.Db.VersionOf(pihak));
    }
}
