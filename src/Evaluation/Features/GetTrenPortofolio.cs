using System.ComponentModel.DataAnnotations;
using Ksd.Evaluation.Common;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Evaluation.Features;

/// <summary>The figures at the end of each year or semester, over years.</summary>
internal static class GetTrenPortofolio
{
    public const int MaxTitik = 40;

    public enum Langkah
    {
        Tahun,
        Semester,
    }

    public sealed record Titik(DateOnly Pada, IReadOnlyList<AngkaView> Angka);

    public sealed record Response(SaringanPortofolio Saringan, IReadOnlyList<Titik> Items);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/portofolio/tren", Handle)
        .WithSummary("Menampilkan perkembangan angka portofolio antartahun")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(
        [Range(1990, 2100)] int dari, [Range(1990, 2100)] int sampai, Langkah? langkah, string? jenis, string? departemen, string? urusan, string? mitra, string? wilayah,
        [AsParameters] Kueri kueri)
    {
        if (SaringanPortofolio.Refuse(kueri.Caller) is { } forbidden)
        {
            return forbidden;
        }

        DateOnly[] titik =
        [
            .. from tahun in Enumerable.Range(dari, Math.Max(0, Math.Min(sampai - dari + 1, 200)))
               from hari in langkah is Langkah.Semester ? [new DateOnly(tahun, 6, 30), new DateOnly(tahun, 12, 31)] : new[] { new DateOnly(tahun, 12, 31) }
               where hari <= kueri.Today
               select hari,
        ];
        if (sampai < dari || titik.Length > MaxTitik)
        {
            return Problems.InvalidInput("sampai", Language.Choose($"Mintalah 1 sampai {MaxTitik} titik.", $"Ask for 1 to {MaxTitik} points."));
        }

        var saringan = SaringanPortofolio.Of(kueri.Caller, jenis, departemen, urusan, mitra, wilayah);
        List<Titik> hasil = [];
        foreach (var hari in titik)
        {
            hasil.Add(new(hari, AngkaView.All(await saringan.Count(kueri.Db, hari, DimensiPortofolio.Total, kueri.CancellationToken))));
        }

        return TypedResults.Ok(new Response(saringan, hasil));
    }
}
