using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Common.Penyusunan;
using Ksd.Agreements.Data.Penyusunan;
using Ksd.Agreements.Domain.Penyusunan;
using Ksd.Drafting;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features.Penyusunan;

/// <summary>The region writes a version of its own of a template or a clause. Drafts that exist stay with the version they were made from.</summary>
internal static class WriteTemplat
{
    private const string Kode = "^[a-z][a-z0-9-]{1,79}$";

    public sealed record Response(string Kode, IReadOnlyList<VersiTeksView> DaftarVersi);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPut("/templat/{kode}", HandleTemplat)
            .WithSummary("Menulis versi daerah atas sebuah templat, atau templat daerah yang baru")
            .WithDescription("Teks yang tidak dapat dipakai ditolak dengan sebabnya: isian yang tidak dikenal, klausul atau rujukan yang tidak ada, klausul wajib tanpa dasar hukum. Tanpa `teks`, daerah kembali ke templat bawaan. `If-Match`: ETag templat; \"0\" bila daerah belum pernah mengubahnya.")
            .RequireRoles(Roles.BagianHukum, Roles.KabagKerjaSama)
            .RequireIfMatch()
            .ProducesProblem(StatusCodes.Status400BadRequest);
        routes.MapPut("/klausul/{kode}/{varian}", HandleKlausul)
            .WithSummary("Menulis versi daerah atas sebuah klausul, atau klausul daerah yang baru")
            .WithDescription("Teks dimulai dengan `== kode` atau `== kode/varian`, lalu `judul:` dan isinya. Tanpa `teks`, daerah kembali ke klausul bawaan.")
            .RequireRoles(Roles.BagianHukum, Roles.KabagKerjaSama)
            .RequireIfMatch()
            .ProducesProblem(StatusCodes.Status400BadRequest);
    }

    internal static async Task<Results<Versioned<Response>, ProblemHttpResult>> HandleTemplat(
        [RegularExpression(Kode)] string kode, TeksBakuInput request, [AsParameters] Perkara perkara)
    {
        var katalog = await KatalogDaerah.Baca(perkara.Db, perkara.CancellationToken);
        return request.Teks is null && KatalogTemplat.Cari(kode) is null && !katalog.Sendiri(kode)
            ? Problems.NotFound(Language.Choose("Templat tidak ditemukan.", "There is no such template."))
            : await Write(perkara, MacamTeksBaku.Templat, kode, request, teks => KatalogDaerah.Baca(kode, teks, katalog.Pustaka));
    }

    internal static async Task<Results<Versioned<Response>, ProblemHttpResult>> HandleKlausul(
        [RegularExpression(Kode)] string kode, [RegularExpression(Kode)] string varian, TeksBakuInput request, [AsParameters] Perkara perkara)
    {
        var katalog = await KatalogDaerah.Baca(perkara.Db, perkara.CancellationToken);
        var nama = $"{kode}/{varian}";
        if (request.Teks is null && PustakaKlausul.Bawaan.Cari(kode, varian) is null && !katalog.DaftarKlausulSendiri.ContainsKey(nama))
        {
            return Problems.NotFound(Language.Choose("Klausul tidak ditemukan.", "There is no such clause."));
        }

        return await Write(perkara, MacamTeksBaku.Klausul, nama, request, teks =>
        {
            var pustaka = katalog.Pustaka.Dengan("uji", [(nama, teks)]);
            if (!teks.TrimStart().StartsWith($"== {(varian == Klausul.VarianUmum ? kode : nama)}\n", StringComparison.Ordinal) || teks.Split("\n==").Length > 1)
            {
                throw new TemplatException(nama, $"teks memuat tepat satu klausul dan dimulai dengan '== {(varian == Klausul.VarianUmum ? kode : nama)}'");
            }

            // Every template that uses the clause must still be one.
            foreach (var pemakai in katalog.DaftarKode.Where(pemakai => Uses(katalog, pemakai, kode, varian)))
            {
                _ = KatalogDaerah.Baca(pemakai, katalog.TeksTemplat(pemakai)!, pustaka);
            }
        });
    }

    private static bool Uses(KatalogDaerah katalog, string templat, string kode, string varian) =>
        katalog.Cari(templat)!.DaftarKlausul.Any(tempat => tempat.Kode == kode && tempat.Varian == varian);

    private static async Task<Results<Versioned<Response>, ProblemHttpResult>> Write(
        Perkara perkara, MacamTeksBaku macam, string kode, TeksBakuInput request, Action<string> periksa)
    {
        var rapi = request with { Teks = request.Teks?.ReplaceLineEndings("\n") };
        if (await perkara.TulisTeksBaku(macam, kode, rapi, periksa) is { } problem)
        {
            return problem;
        }

        var teks = await perkara.TeksBaku(macam, kode);
        return ETags.Ok(new Response(kode, await perkara.DaftarVersi(teks)), perkara.VersiBaku(teks));
    }
}
