using Ksd.Evaluation.Common;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Features;

/// <summary>Years of foreign cooperation without their report, which block the next plan until they are reported on (Permendagri 25/2020 Pasal 38).</summary>
internal static class ListBlokirLuarNegeri
{
    public sealed record Row(Guid KerjaSamaId, Guid NaskahId, string Judul, int Tahun, DateOnly Sejak, DateOnly? DicabutPada);

    public sealed record Response(DateOnly Pada, bool Terblokir, DasarHukum DasarHukum, IReadOnlyList<Row> Items);

    private static readonly DasarHukum Dasar = DasarHukum.Parse("Permendagri 25/2020 Pasal 38");

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/laporan/blokir-luar-negeri", Handle)
        .WithSummary("Menampilkan laporan tahunan luar negeri yang menahan rencana berikutnya")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(DateOnly? pada, [AsParameters] Kueri kueri)
    {
        if (Kueri.RefuseDay("pada", pada) is { } bad)
        {
            return bad;
        }

        var hari = pada ?? kueri.Today;
        var rows = await kueri.Db.BlokirLuarNegeri.AsNoTracking().Where(blokir => blokir.Sejak <= hari).OrderBy(blokir => blokir.Sejak).ThenBy(blokir => blokir.NaskahId)
            .Select(blokir => new Row(
                blokir.KerjaSamaId, blokir.NaskahId, blokir.Judul, blokir.Tahun, blokir.Sejak, blokir.DicabutPada <= hari ? blokir.DicabutPada : null))
            .ToListAsync(kueri.CancellationToken);
        return TypedResults.Ok(new Response(hari, rows.Exists(row => row.DicabutPada is null), Dasar, rows));
    }
}
