using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.Mapping.Sheets;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>The kandidat that wait for triage as a sheet to decide on, those that have waited longest first.</summary>
internal static class DownloadLembarTriase
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/pemetaan/{id:guid}/lembar-triase.xlsx", Handle)
        .WithSummary("Mengunduh kandidat yang menunggu triase sebagai lembar putusan")
        .WithDescription($"Paling banyak {LembarTriase.MaxPutusan} kandidat, yang terlama menunggu lebih dahulu. Isi kolom putusan (Lolos atau Tolak), alasan, dan catatan; baris tanpa putusan dibiarkan.")
        .Produces<Stream>(StatusCodes.Status200OK, XlsxWriter.MediaType)
        .RequireRoles(Roles.BagianKerjaSama, Roles.KabagKerjaSama, Roles.Tkksd, Roles.Bappeda, Roles.Sekda, Roles.Inspektorat);

    internal static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Handle(
        Guid id, Caller caller, MappingDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.Pemetaan.AsNoTracking().SingleOrDefaultAsync(satu => satu.Id == id, cancellationToken) is not { } pemetaan)
        {
            return Missing.Pemetaan();
        }

        var paraKandidat = await db.Kandidat.AsNoTracking()
            .Where(kandidat => kandidat.PemetaanId == id && kandidat.Status == StatusKandidat.Diajukan)
            .OrderBy(kandidat => kandidat.Id)
            .Take(LembarTriase.MaxPutusan)
            .ToListAsync(cancellationToken);
        return TypedResults.File(LembarPutusan.Write(paraKandidat, caller.Keadaan(clock)), XlsxWriter.MediaType, $"lembar-triase-{pemetaan.Tahun}.xlsx");
    }
}
