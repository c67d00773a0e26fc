using Ksd.Agreements.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>Explains a flow to a person: each stage, who acts, papers and their content, deadlines, articles; made from the tables that run it.</summary>
internal static class GetProsedur
{
    public sealed record Dokumen(JenisDokumen Jenis, string Sebutan, IReadOnlyList<string> Isi, DasarHukum? DasarIsi);

    public sealed record SyaratLangkah(string Id, Sifat Sifat, string Pesan, string Pengangkat, IReadOnlyList<DasarHukum> DasarHukum);

    public sealed record LangkahTahap(
        Peristiwa Peristiwa,
        string Sebutan,
        Tahap Ke,
        string Pelaku,
        IReadOnlyList<string> Peran,
        bool PerluAlasan,
        DasarHukum DasarHukum,
        IReadOnlyList<Dokumen> Dokumen,
        IReadOnlyList<SyaratLangkah> Bila,
        IReadOnlyList<SyaratLangkah> Syarat);

    public sealed record Tenggat(string Kode, string Isi, DasarHukum DasarHukum);

    public sealed record TahapProsedur(Tahap Tahap, string Sebutan, bool Akhir, IReadOnlyList<Tenggat> Tenggat, IReadOnlyList<LangkahTahap> Langkah);

    /// <summary>The way of the kerja sama itself, of each PKS, or of an amendment.</summary>
    public sealed record BagianProsedur(string Tentang, IReadOnlyList<TahapProsedur> Tahap);

    public sealed record Response(
        JenisKerjaSama Jenis, string Sebutan, DasarHukum DasarUrutan, bool AdaYangPerluKonfirmasi, IReadOnlyList<BagianProsedur> Bagian);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/prosedur/{jenis}", Handle)
        .WithSummary("Menjelaskan alur satu jenis kerja sama: tahap, pelaku, dokumen dan isinya, tenggat, dan pasalnya")
        .RequireAuthorization(Policies.Baca);

    internal static Ok<Response> Handle(JenisKerjaSama jenis)
    {
        var alur = Alur.Semua[jenis];
        return TypedResults.Ok(new Response(
            jenis,
            Sebutan.Of(jenis),
            alur.DasarUrutan,
            alur.DaftarLangkah.Any(langkah => langkah.DasarHukum.PerluKonfirmasi
                || langkah.Syarat.Concat(langkah.Bila).Any(syarat => syarat.DasarHukum.Any(dasar => dasar.PerluKonfirmasi))),
            [.. alur.DaftarLangkah.GroupBy(langkah => langkah.Jejak).Select(bagian => new BagianProsedur(Tentang(bagian.Key), [.. Tahapan(jenis, [.. bagian])]))]));
    }

    private static string Tentang(Jejak jejak) => jejak switch
    {
        Jejak.Perjanjian => "setiap perjanjian kerja sama (PKS) di bawah Kesepakatan Bersama",
        Jejak.Perubahan => "setiap perubahan naskah yang sudah ditandatangani",
        _ => "kerja sama",
    };

    private static IEnumerable<TahapProsedur> Tahapan(JenisKerjaSama jenis, Langkah[] bagian)
    {
        var tenggat = TenggatAlur.Untuk(jenis).ToLookup(satu => satu.Tahap);
        return
            from tahap in bagian.SelectMany(langkah => new[] { langkah.Dari, langkah.Ke }).Distinct()
            let keluar = bagian.Where(langkah => langkah.Dari == tahap).ToArray()
            select new TahapProsedur(
                tahap,
                Sebutan.Of(tahap),
                keluar.Length == 0,
                [.. (bagian[0].Jejak is Jejak.KerjaSama ? tenggat[tahap] : []).Select(satu => new Tenggat(satu.Kode, satu.Isi.Localized, satu.DasarHukum))],
                [.. keluar.Select(langkah => View(langkah, jenis))]);
    }

    private static LangkahTahap View(Langkah langkah, JenisKerjaSama jenis) => new(
        langkah.Peristiwa,
        Sebutan.Of(langkah.Peristiwa),
        langkah.Ke,
        langkah.Pelaku.Nama.Localized,
        langkah.Pelaku.Peran,
        langkah.PerluAlasan,
        langkah.DasarHukum,
        [.. from dokumen in langkah.Dokumen
            let isi = IsiDokumen.Untuk(dokumen, jenis)
            select new Dokumen(dokumen, Sebutan.Of(dokumen), isi?.Butir ?? [], isi?.DasarHukum)],
        [.. langkah.Bila.Select(View)],
        [.. langkah.Syarat.Select(View)]);

    private static SyaratLangkah View(Syarat syarat) => new(
        syarat.Id, syarat.Sifat, syarat.Pesan.Localized, syarat.Pengangkat.Localized, syarat.DasarHukum);
}
