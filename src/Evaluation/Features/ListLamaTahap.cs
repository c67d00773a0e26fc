using Ksd.Evaluation.Common;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Features;

/// <summary>Median days that kerja sama stayed at each stage, of those that had left it by a day, with how many they are.</summary>
internal static class ListLamaTahap
{
    public sealed record Row(string Tahap, int Jumlah, double Median, double Kuartil1, double Kuartil3, int Terlama);

    public sealed record Response(DateOnly Pada, string Definisi, IReadOnlyList<Row> Items);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/portofolio/lama-tahap", Handle)
        .WithSummary("Menampilkan median lama setiap tahap")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(DateOnly? pada, string? jenis, string? departemen, [AsParameters] Kueri kueri)
    {
        if ((SaringanPortofolio.Refuse(kueri.Caller) ?? Kueri.RefuseDay("pada", pada)) is { } bad)
        {
            return bad;
        }

        var hari = pada ?? kueri.Today;
        var saringan = SaringanPortofolio.Of(kueri.Caller, jenis, departemen, null, null, null);
        var rows = await kueri.Db.Database.SqlQuery<Row>(
            $"""
            SELECT tahap, count(*)::int AS jumlah, percentile_cont(0.5) WITHIN GROUP (ORDER BY hari) AS median,
                percentile_cont(0.25) WITHIN GROUP (ORDER BY hari) AS kuartil1, percentile_cont(0.75) WITHIN GROUP (ORDER BY hari) AS kuartil3, max(hari) AS terlama
            FROM lama_tahap
            WHERE diketahui_pada <= {hari} AND ({saringan.Jenis}::text IS NULL OR jenis = {saringan.Jenis}) AND ({saringan.Departemen}::text IS NULL OR departemen = {saringan.Departemen})
            GROUP BY tahap ORDER BY tahap
            """).ToListAsync(kueri.CancellationToken);
        return TypedResults.Ok(new Response(
            hari, "Hari dari masuk sampai keluar tahap, kerja sama atau PKS yang sudah meninggalkannya pada tanggal itu.", rows));
    }
}
