using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Domain.Organisasi;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features;

/// <summary>TKKSD as it was composed on a day, with who held each position then.</summary>
internal static class GetTim
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/tkksd", Handle)
        .WithSummary("Melihat TKKSD, kini atau pada suatu tanggal")
        .RequireAuthorization(Policies.Baca)
        .ProducesProblem(StatusCodes.Status404NotFound);

    internal static async Task<Results<Ok<TimView>, ProblemHttpResult>> Handle(
        [Range(typeof(DateOnly), "1945-01-01", "2100-12-31")] DateOnly? pada, [AsParameters] Kueri kueri)
    {
        var hari = pada ?? kueri.Clock.LegalDay();
        var tim = await kueri.Db.Set<TimKoordinasi>().AsNoTracking().Where(t => t.Mulai <= hari && (t.Sampai == null || t.Sampai >= hari))
            .OrderByDescending(t => t.Mulai).FirstOrDefaultAsync(kueri.CancellationToken);
        if (tim is null)
        {
            return Problems.NotFound(Language.Choose("Tidak ada TKKSD yang berlaku pada hari itu.", "No TKKSD was in place on that day."));
        }

        var daftarId = tim.DaftarAnggota.Select(anggota => anggota.JabatanId).ToList();
        var jabatan = await kueri.Db.Set<Jabatan>().AsNoTracking().Include(j => j.DaftarPemangku)
            .Where(j => daftarId.Contains(j.Id)).ToDictionaryAsync(j => j.Id, kueri.CancellationToken);
        return TypedResults.Ok(TimView.Of(tim, jabatan, hari));
    }
}
