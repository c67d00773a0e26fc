using System.ComponentModel.DataAnnotations;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>Finds a regulation as people cite it, and says when the citation is not the one meant.</summary>
internal static class SearchPeraturan
{
    public sealed record Item(
        string Kode,
        string Jenis,
        int Nomor,
        int Tahun,
        string Tentang,
        DateOnly? BerlakuDari,
        DateOnly? BerlakuSampai,
        bool Berlaku,
        IReadOnlyList<string> Mencabut,
        string? DicabutOleh,
        bool PerluKonfirmasi,
        string? Catatan,
        string Sumber);

    public sealed record Kutipan(string Dikutip, string? Maksud, string Penjelasan);

    public sealed record Response(IReadOnlyList<Item> Items, string? Next, IReadOnlyList<Kutipan> CatatanKutipan, DateOnly Pada, string Versi);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/peraturan", Handle)
        .WithSummary("Mencari peraturan dan memeriksa kutipannya")
        .WithDescription("q: \"permendagri 22 tahun 2020\", \"22/2020\", atau kata dari judul. Kutipan yang keliru dijelaskan dalam catatanKutipan.")
        .RequireAuthorization(Policies.Baca);

    internal static Ok<Response> Handle([StringLength(200)] string? q, DateOnly? pada, TimeProvider clock)
    {
        var tanggal = pada ?? clock.LegalDay();
        var hasil = PencarianPeraturan.Search(q);
        return TypedResults.Ok(new Response(
            [.. hasil.DaftarPeraturan.Select(peraturan => Of(peraturan, tanggal))],
            null,
            [.. hasil.DaftarCatatan.Select(catatan => new Kutipan(catatan.Dikutip, catatan.Pengganti?.Kode, catatan.Penjelasan.Localized))],
            tanggal,
            KatalogPeraturan.Versi));
    }

    private static Item Of(Peraturan peraturan, DateOnly tanggal) => new(
        peraturan.Kode,
        peraturan.Jenis.Nama,
        peraturan.Nomor,
        peraturan.Tahun,
        peraturan.Tentang,
        peraturan.BerlakuDari,
        peraturan.BerlakuSampai,
        peraturan.BerlakuPada(tanggal),
        peraturan.Mencabut,
        peraturan.DicabutOleh,
        peraturan.PerluKonfirmasi,
        peraturan.Catatan,
        peraturan.Sumber);
}
