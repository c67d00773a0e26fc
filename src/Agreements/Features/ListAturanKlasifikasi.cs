using Ksd.Agreements.Common;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The classification table as it is applied, so that Bagian Hukum can lay it beside the regulations.</summary>
internal static class ListAturanKlasifikasi
{
    public sealed record Item(
        AturanBerlabel Aturan,
        IReadOnlyList<KelasPihak>? PihakKami,
        IReadOnlyList<KelasPihak>? Mitra,
        IReadOnlyList<BentukObjek>? Objek,
        IReadOnlyList<Fakta> FaktaBenar,
        IReadOnlyList<Fakta> FaktaBelumDiketahui,
        PutusanKlasifikasi Hasil,
        JenisKerjaSama? Jenis,
        Jalur? Jalur);

    public sealed record Response(IReadOnlyList<Item> Items, string? Next, IReadOnlyList<AturanBerlabel> AturanNaskah);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/klasifikasi/aturan", Handle)
        .WithSummary("Menampilkan tabel klasifikasi; baris pertama yang cocok menentukan")
        .RequireAuthorization(Policies.Baca);

    internal static Ok<Response> Handle() => TypedResults.Ok(new Response(
        [.. TabelKlasifikasi.Baris.Select(aturan => new Item(
            AturanBerlabel.Of(aturan),
            aturan.PihakKami,
            aturan.Mitra,
            aturan.Objek,
            aturan.FaktaBenar,
            aturan.FaktaBelumDiketahui,
            aturan.Putusan,
            aturan.Jenis,
            aturan.Jalur))],
        null,
        [.. AturanNaskahBersama.Baris.Select(AturanBerlabel.Of)]));
}
