using Ksd.Evaluation.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Evaluation.Features;

/// <summary>The settings of this service that decide what a regulation leaves open: what holds now, what would hold without, and how sure it is.</summary>
internal static class ListKetentuan
{
    /// <param name="Nama">Name in the section <c>Ketentuan</c> of the settings.</param>
    /// <param name="Nilai">What holds now.</param>
    /// <param name="Bawaan">What holds where nothing is set.</param>
    /// <param name="Arti">What it decides.</param>
    /// <param name="DasarHukum">The article it reads; null where no regulation sets it and it is a rule of practice.</param>
    /// <param name="PerluKonfirmasi">Whether its reading is still to be confirmed.</param>
    public sealed record Item(string Nama, string Nilai, string Bawaan, string Arti, DasarHukum? DasarHukum, bool PerluKonfirmasi);

    public sealed record Response(IReadOnlyList<Item> Items);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/evaluation/ketentuan", Handle)
        .WithName("Ketentuan-evaluation")
        .WithSummary("Ketentuan yang dapat diatur pada evaluasi, dengan tanda bila dasarnya perlu konfirmasi")
        .RequireAuthorization(Policies.Baca);

    internal static Ok<Response> Handle(Ketentuan ketentuan) => TypedResults.Ok(new Response([.. KatalogKetentuan.Daftar.Select(baris => new Item(
        baris.Nama, Words(baris.Nilai(ketentuan)), Words(baris.Nilai(Ketentuan.Bawaan)), baris.Arti.Localized, baris.DasarHukum, baris.DasarHukum?.PerluKonfirmasi ?? false))]));

    private static string Words(object value) => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!;
}
