using System.Text.Json;
using Ksd.Evaluation.Common;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Ksd.ServiceDefaults.Json;

namespace Ksd.Evaluation.Features;

/// <summary>
/// The region's portfolio in totals, for everybody: how much there is and what it is for. Figures about who is late or has findings are
/// for those who supervise, and are not here.
/// </summary>
internal static class GetPortofolioPublik
{
    private static readonly string[] s_public = ["AKTIF", "RENCANA", "RPJMD", "DAMPAK"];

    /// <param name="Jenis">The kind of kerja sama; empty for all together.</param>
    /// <param name="Angka">The public figures, in the order of the catalogue.</param>
    public sealed record Kelompok(string Jenis, IReadOnlyList<AngkaView> Angka);

    public sealed record Response(DateOnly Pada, IReadOnlyList<Kelompok> Items);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/portofolio/publik", Handle)
        .WithSummary("Jumlah portofolio hari ini sebagai data terbuka, seluruhnya dan menurut jenis kerja sama")
        .IsOpenData()
        .RequireAuthorization(Policies.Baca)
        .Produces<Response>();

    internal static async Task<IResult> Handle(HttpContext http, [AsParameters] Kueri kueri)
    {
        var semua = new SaringanPortofolio(null, null, null, null, null);
        var total = await semua.Count(kueri.Db, kueri.Today, DimensiPortofolio.Total, kueri.CancellationToken);
        var perJenis = (await semua.Count(kueri.Db, kueri.Today, DimensiPortofolio.Jenis, kueri.CancellationToken)).ToLookup(angka => angka.Nilai);
        Kelompok[] items =
        [
            new("", Public(total)),
            .. perJenis.Where(group => group.Any(angka => angka.Penyebut > 0)).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new Kelompok(group.Key, Public(group))),
        ];
        return OpenDataAnswer.Of(
            http, JsonSerializer.SerializeToUtf8Bytes(new Response(kueri.Today, items), JsonExtensions.Options), "application/json; charset=utf-8");
    }

    private static AngkaView[] Public(IEnumerable<AngkaPada> daftar) => [.. AngkaView.All(daftar).Where(angka => s_public.Contains(angka.Kode))];
}
