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

/// <summary>The templates: those shipped and the region's own, each with what the law requires of its text (domain.md 6.5c).</summary>
internal static class ListTemplat
{
    public sealed record Row(
        string Kode, string Nama, string Versi, bool Daerah, BentukRancangan? Bentuk, MacamNaskah? Macam, IReadOnlyList<JenisKerjaSama> Jenis,
        IReadOnlyList<DasarHukum> DasarHukum, string? Masalah);

    public sealed record Place(SifatKlausul Sifat, string Kode, string Varian, IReadOnlyList<DasarHukum> DasarHukum);

    public sealed record Field(string Nama, string Sebutan);

    public sealed record Response(
        Row Templat, IReadOnlyList<Place> Klausul, IReadOnlyList<IsiWajib> Wajib, IReadOnlyList<Field> Isian, string Teks, IReadOnlyList<VersiTeksView> DaftarVersi);

    public sealed record List(IReadOnlyList<Row> Items);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/templat", Handle)
            .WithSummary("Mendaftar templat naskah dan surat")
            .WithDescription("Templat bawaan dan templat daerah sendiri. `masalah` terisi bila templat daerah tidak lagi cocok dengan klausulnya.")
            .RequireAuthorization(Policies.Baca);
        routes.MapGet("/templat/{kode}", HandleOne)
            .WithSummary("Melihat templat: klausul wajib, lazim, dan pilihan dengan pasalnya, isian, teks, dan versi-versinya")
            .RequireAuthorization(Policies.Baca)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    internal static async Task<Ok<List>> Handle(JenisKerjaSama? jenis, [AsParameters] Kueri kueri)
    {
        var katalog = await KatalogDaerah.Baca(kueri.Db, kueri.CancellationToken);
        return TypedResults.Ok(new List([.. katalog.DaftarKode.Select(kode => ToRow(katalog, kode)).Where(row => jenis is null || row.Jenis.Count == 0 || row.Jenis.Contains(jenis.Value))]));
    }

    internal static async Task<Results<Versioned<Response>, ProblemHttpResult>> HandleOne(string kode, [AsParameters] Kueri kueri)
    {
        var katalog = await KatalogDaerah.Baca(kueri.Db, kueri.CancellationToken);
        var sendiri = await kueri.TeksBaku(MacamTeksBaku.Templat, kode);
        if (katalog.TeksTemplat(kode) is not { } teks)
        {
            return Problems.NotFound(Language.Choose("Templat tidak ditemukan.", "There is no such template."));
        }

        var row = ToRow(katalog, kode);
        var templat = row.Masalah is null ? katalog.Cari(kode) : null;
        return ETags.Ok(
            new Response(
                row,
                [.. templat?.DaftarKlausul.Select(tempat => new Place(tempat.Sifat, tempat.Kode, tempat.Varian, tempat.DasarHukum)) ?? []],
                templat?.DaftarWajib ?? [],
                [.. templat?.Isian.Select(nama => new Field(nama, KatalogIsian.Semua[nama])) ?? []],
                teks,
                await kueri.DaftarVersi(sendiri)),
            kueri.VersiBaku(sendiri));
    }

    private static Row ToRow(KatalogDaerah katalog, string kode)
    {
        try
        {
            var templat = katalog.Cari(kode)!;
            return new(kode, templat.Nama, templat.Versi, katalog.Sendiri(kode), templat.Bentuk, templat.Macam, templat.Jenis, templat.DasarHukum, null);
        }
        catch (TemplatException salah)
        {
            return new(kode, kode, "", katalog.Sendiri(kode), null, null, [], [], salah.Masalah);
        }
    }
}
