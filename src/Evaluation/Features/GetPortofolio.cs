using Ksd.Evaluation.Common;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Evaluation.Features;

/// <summary>
/// The figures of the portfolio on a day, as they were known by its end; with <c>sejak</c> also how they stood then. A figure of a past
/// day never changes: what is recorded later counts from the day it was recorded.
/// </summary>
internal static class GetPortofolio
{
    public sealed record Kelompok(string Nilai, string? Label, IReadOnlyList<AngkaView> Angka, IReadOnlyList<AngkaView>? Awal);

    public sealed record Response(DateOnly Pada, DateOnly? Sejak, DimensiPortofolio Dimensi, SaringanPortofolio Saringan, IReadOnlyList<Kelompok> Items);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/portofolio", Handle)
        .WithSummary("Menampilkan angka portofolio pada suatu tanggal")
        .WithDescription("Pecahan menurut Urusan, Mitra, dan Wilayah dapat berjumlah lebih dari total: satu kerja sama dapat terhitung pada beberapa.")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(
        DateOnly? pada, DateOnly? sejak, DimensiPortofolio? dimensi, string? jenis, string? departemen, string? urusan, string? mitra, string? wilayah,
        [AsParameters] Kueri kueri)
    {
        if ((SaringanPortofolio.Refuse(kueri.Caller) ?? Kueri.RefuseDay("pada", pada) ?? Kueri.RefuseDay("sejak", sejak)) is { } bad)
        {
            return bad;
        }

        var hari = pada ?? kueri.Today;
        if (sejak > hari)
        {
            return Problems.InvalidInput("sejak", Language.Choose("Awal periode tidak sesudah akhirnya.", "A period does not begin after its end."));
        }

        var saringan = SaringanPortofolio.Of(kueri.Caller, jenis, departemen, urusan, mitra, wilayah);
        var pecah = dimensi ?? DimensiPortofolio.Total;
        var akhir = (await saringan.Count(kueri.Db, hari, pecah, kueri.CancellationToken)).ToLookup(angka => angka.Nilai);
        var awal = sejak is { } dari ? (await saringan.Count(kueri.Db, dari, pecah, kueri.CancellationToken)).ToLookup(angka => angka.Nilai) : null;
        string[] nilai = pecah is DimensiPortofolio.Total
            ? [""]
            : [.. akhir.Concat(awal ?? akhir).Where(group => group.Any(angka => angka.Penyebut > 0)).Select(group => group.Key).Distinct().Order(StringComparer.Ordinal)];
        return TypedResults.Ok(new Response(
            hari, sejak, pecah, saringan,
            [.. nilai.Select(satu => new Kelompok(satu, pecah.LabelOf(satu), AngkaView.All(akhir[satu]), awal is null ? null : AngkaView.All(awal[satu])))]));
    }
}
