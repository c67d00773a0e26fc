using Ksd.Agreements.Common;
using Ksd.Agreements.Common.Penyusunan;
using Ksd.Agreements.Data.Penyusunan;
using Ksd.Agreements.Domain.Penyusunan;
using Ksd.Drafting;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features.Penyusunan;

/// <summary>The clause library: each clause in its variants, with its article, and in which templates it is mandatory, usual or optional.</summary>
internal static class ListKlausul
{
    public sealed record Use(string Templat, SifatKlausul Sifat, IReadOnlyList<DasarHukum> DasarHukum);

    public sealed record Row(string Kode, string Varian, string Judul, bool Daerah, IReadOnlyList<DasarHukum> DasarHukum, IReadOnlyList<Use> Dipakai);

    public sealed record List(string Versi, IReadOnlyList<Row> Items);

    public sealed record Response(string Kode, string Varian, string Judul, bool Daerah, IReadOnlyList<DasarHukum> DasarHukum, string Teks, IReadOnlyList<VersiTeksView> DaftarVersi);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/klausul", Handle)
            .WithSummary("Mendaftar klausul: varian, pasal, dan templat yang mewajibkan, melazimkan, atau membolehkannya")
            .RequireAuthorization(Policies.Baca);
        routes.MapGet("/klausul/{kode}/{varian}", HandleOne)
            .WithSummary("Melihat teks klausul dan versi-versinya")
            .RequireAuthorization(Policies.Baca)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    internal static async Task<Ok<List>> Handle([AsParameters] Kueri kueri)
    {
        var katalog = await KatalogDaerah.Baca(kueri.Db, kueri.CancellationToken);
        var pakai = katalog.DaftarKode.SelectMany(kode => Places(katalog, kode)).ToLookup(tempat => (tempat.Kode, tempat.Varian), tempat => tempat.Use);
        return TypedResults.Ok(new List(katalog.Pustaka.Versi, [.. katalog.Pustaka.Semua.Select(klausul => new Row(
            klausul.Kode, klausul.Varian, klausul.Judul, katalog.DaftarKlausulSendiri.ContainsKey($"{klausul.Kode}/{klausul.Varian}"), klausul.DasarHukum,
            [.. pakai[(klausul.Kode, klausul.Varian)]]))]));
    }

    internal static async Task<Results<Versioned<Response>, ProblemHttpResult>> HandleOne(string kode, string varian, [AsParameters] Kueri kueri)
    {
        var katalog = await KatalogDaerah.Baca(kueri.Db, kueri.CancellationToken);
        if (katalog.Pustaka.Cari(kode, varian) is not { } klausul)
        {
            return Problems.NotFound(Language.Choose("Klausul tidak ditemukan.", "There is no such clause."));
        }

        var sendiri = await kueri.TeksBaku(MacamTeksBaku.Klausul, $"{kode}/{varian}");
        return ETags.Ok(
            new Response(
                kode, varian, klausul.Judul, sendiri?.Teks is not null, klausul.DasarHukum,
                sendiri?.Teks ?? PustakaKlausul.TeksBawaan(kode, varian)!, await kueri.DaftarVersi(sendiri)),
            kueri.VersiBaku(sendiri));
    }

    private static IEnumerable<(string Kode, string Varian, Use Use)> Places(KatalogDaerah katalog, string kode)
    {
        try
        {
            return [.. katalog.Cari(kode)!.DaftarKlausul.Select(tempat => (tempat.Kode, tempat.Varian, new Use(kode, tempat.Sifat, tempat.DasarHukum)))];
        }
        catch (TemplatException)
        {
            // The list of templates says what is wrong with it; it uses nothing until it is mended.
            return [];
        }
    }
}
