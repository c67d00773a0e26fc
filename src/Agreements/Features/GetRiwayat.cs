using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>Every step that was taken and every fact that was recorded, in their order; nothing is ever left out.</summary>
internal static class GetRiwayat
{
    public sealed record Step(
        long Version,
        Peristiwa Peristiwa,
        Tahap Dari,
        Tahap Ke,
        Tahap TahapKerjaSama,
        Guid? NaskahId,
        DateOnly Tanggal,
        string DasarHukum,
        string? Alasan,
        string? Catatan,
        IReadOnlyDictionary<string, string> AlasanPeringatan,
        string Oleh,
        string Jabatan,
        DateTimeOffset DicatatPada);

    public sealed record Response(IReadOnlyList<Step> Langkah, IReadOnlyList<FaktaView> Fakta);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/kerja-sama/{id:guid}/riwayat", Handle)
        .WithSummary("Melihat riwayat langkah dan fakta")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(Guid id, [AsParameters] Kueri kueri) =>
        await kueri.Find(id) is { } kerjaSama
            ? TypedResults.Ok(new Response(
                [.. kerjaSama.DaftarRiwayat.OrderBy(riwayat => riwayat.Versi).Select(View)],
                [.. kerjaSama.DaftarFakta.OrderBy(fakta => fakta.Versi).Select(FaktaView.Of)]))
            : Kueri.Missing();

    private static Step View(Riwayat riwayat) => new(
        riwayat.Versi,
        riwayat.Peristiwa,
        riwayat.Dari,
        riwayat.Ke,
        riwayat.TahapKerjaSama,
        riwayat.NaskahId,
        riwayat.Tanggal,
        riwayat.DasarHukum,
        riwayat.Alasan,
        riwayat.Catatan,
        riwayat.AlasanPeringatan,
        riwayat.Oleh,
        riwayat.Jabatan,
        riwayat.DicatatPada);
}
