using Ksd.Agreements.Common;
using Ksd.Agreements.Data.Register;
using Ksd.Agreements.Domain.Register;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>How many entries there are by kind, lane, status and year of signing: the answer to "how many are still in force?".</summary>
internal static class CountRegister
{
    private const string TidakTercantum = "TidakTercantum";

    public sealed record Response(
        DateOnly Pada,
        long Jumlah,
        IReadOnlyDictionary<string, long> Status,
        IReadOnlyDictionary<string, long> Jenis,
        IReadOnlyDictionary<string, long> Jalur,
        IReadOnlyDictionary<string, long> Tahun);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/register/ringkasan", Handle)
        .WithSummary("Menghitung register menurut jenis, jalur, status, dan tahun")
        .WithDescription("Menerima saringan yang sama dengan daftar register. TidakTercantum: tanpa jenis, tanpa jalur khusus, atau tanpa tanggal.")
        .RequireAuthorization(Policies.Baca)
        .ProducesProblem(StatusCodes.Status400BadRequest);

    internal static async Task<Ok<Response>> Handle(
        [AsParameters] RegisterFilter filter, [AsParameters] Kueri kueri)
    {
        var totals = await RegisterQuery.Totals(kueri, filter);
        Dictionary<string, long> By(string menurut, IEnumerable<string> selalu)
        {
            var jumlah = totals.Where(total => total.Menurut == menurut).ToDictionary(total => total.Nilai ?? TidakTercantum, total => total.Jumlah);
            foreach (var nama in selalu)
            {
                jumlah.TryAdd(nama, 0);
            }

            return jumlah;
        }

        return TypedResults.Ok(new Response(
            filter.Pada ?? kueri.Clock.LegalDay(),
            totals.Where(total => total.Menurut == "").Sum(total => total.Jumlah),
            By("status", Enum.GetNames<StatusNaskah>()),
            By("jenis", Enum.GetNames<JenisKerjaSama>()),
            By("jalur", Enum.GetNames<Jalur>()),
            By("tahun", [])));
    }
}
