using Ksd.Evaluation.Common;
using Ksd.Evaluation.Data.Portofolio;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Features;

/// <summary>Has all figures of the region made again from the log; they come out the same, and its progress can be watched.</summary>
internal static class RebuildPortofolio
{
    public sealed record View(Guid Id, DateTimeOffset DimintaPada, int KerjaSama, int Selesai, long Fakta, DateTimeOffset? MulaiPada, DateTimeOffset? SelesaiPada);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/portofolio/pembangunan-ulang", Start)
            .WithName("RebuildPortofolio")
            .WithSummary("Membangun ulang angka portofolio dari catatan fakta")
            .RequireRoles(Roles.Admin, Roles.KabagKerjaSama);
        routes.MapGet("/portofolio/pembangunan-ulang/{id:guid}", Read)
            .WithName("GetPembangunanUlang")
            .WithSummary("Menampilkan kemajuan pembangunan ulang")
            .RequireRoles(Roles.Admin, Roles.KabagKerjaSama);
    }

    internal static async Task<Accepted<View>> Start([AsParameters] Perkara perkara)
    {
        var ulang = PembangunanUlang.Of(perkara.Caller.Subject, perkara.Now);
        perkara.Db.Add(ulang);
        perkara.Db.Add(new AntreanPembangunan { PembangunanId = ulang.Id, Wilayah = perkara.Caller.Region });
        await perkara.Db.SaveChangesAsync(perkara.CancellationToken);
        return TypedResults.Accepted($"/api/v1/portofolio/pembangunan-ulang/{ulang.Id}", Of(ulang));
    }

    internal static async Task<Results<Ok<View>, ProblemHttpResult>> Read(Guid id, [AsParameters] Kueri kueri) =>
        await kueri.Db.Set<PembangunanUlang>().AsNoTracking().SingleOrDefaultAsync(satu => satu.Id == id, kueri.CancellationToken) is { } ulang
            ? TypedResults.Ok(Of(ulang))
            : Problems.NotFound(Language.Choose("Pembangunan ulang tidak ditemukan.", "There is no such rebuild."));

    private static View Of(PembangunanUlang ulang) => new(
        ulang.Id, ulang.DimintaPada, ulang.KerjaSama, ulang.Selesai, ulang.Fakta, ulang.MulaiPada, ulang.SelesaiPada);
}
