using Ksd.Agreements.Common;
using Ksd.Agreements.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The disputes of a kerja sama on a day: where each stands on its ladder, and which forum is next by which article.</summary>
internal static class ListPerselisihan
{
    public sealed record Response(
        Guid Id,
        string Pokok,
        IReadOnlyList<Guid> ParaPihak,
        Guid? NaskahId,
        PasanganPerselisihan Pasangan,
        StatusPerselisihan Status,
        ForumPerselisihan? Forum,
        DateOnly? Tenggat,
        bool LewatTenggat,
        ForumPerselisihan? ForumBerikutnya,
        string? Catatan,
        IReadOnlyList<AnakTangga> Tangga);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/kerja-sama/{id:guid}/perselisihan", Handle)
        .WithSummary("Melihat perselisihan dan tangga penyelesaiannya, kini atau pada suatu tanggal")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Response[]>, ProblemHttpResult>> Handle(Guid id, DateOnly? pada, [AsParameters] Kueri kueri) =>
        await kueri.Find(id) is { } kerjaSama
            ? TypedResults.Ok(kerjaSama.DaftarPerselisihan(pada ?? kueri.Clock.LegalDay()).Select(View).ToArray())
            : Kueri.Missing();

    private static Response View(KeadaanPerselisihan keadaan) => new(
        keadaan.Isi.PerselisihanId,
        keadaan.Isi.Pokok,
        keadaan.Isi.ParaPihak,
        keadaan.Isi.TentangNaskahId,
        keadaan.Pasangan,
        keadaan.Status,
        keadaan.Kini?.Forum,
        keadaan.Tenggat,
        keadaan.LewatTenggat,
        keadaan.Selesai ? null : keadaan.Berikut?.Forum,
        keadaan.Tangga.Any(anak => anak.DasarHukum.PerluKonfirmasi) ? DasarHukum.CatatanPerluKonfirmasi : null,
        keadaan.Tangga);
}
