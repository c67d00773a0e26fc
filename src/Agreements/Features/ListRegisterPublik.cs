using System.ComponentModel.DataAnnotations;
using System.Text;
using System.Text.Json;
using Ksd.Agreements.Common;
using Ksd.Agreements.Data.Register;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.Register;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Ksd.ServiceDefaults.Json;

namespace Ksd.Agreements.Features;

/// <summary>
/// The register as everybody may see it (UU 14/2008 on public information; the fields of domain.md 6.8): what is signed, and of that
/// neither people nor papers. The value is left out as long as exemptions of it cannot be recorded.
/// </summary>
internal static class ListRegisterPublik
{
    private const int MaxLimit = 1000;

    public sealed record Item(
        Guid Id, string Judul, JenisNaskah Naskah, JenisKerjaSama? Jenis, IReadOnlyList<string> Nomor, IReadOnlyList<string> Mitra,
        IReadOnlyList<CodeView> Urusan, string? PerangkatDaerah, string? Lokasi, TanggalView TandaTangan, TanggalView BerlakuSampai, StatusNaskah Status)
    {
        internal static Item Of(EntriView entri) => new(
            entri.NaskahId, entri.Judul, entri.Naskah, entri.Jenis, entri.Nomor, entri.Mitra, entri.Urusan, entri.PerangkatDaerah, entri.Lokasi,
            entri.TandaTangan, entri.BerlakuSampai, entri.Status);
    }

    public sealed record Response(IReadOnlyList<Item> Items, string? Next);

    /// <summary>Q: words of the title, a number or a partner. Mitra: part of a partner's name. Urusan: an affair's code (Permendagri 90/2019) or words of its name.</summary>
    internal sealed record Saringan(
        [property: StringLength(200)] string? Q,
        JenisKerjaSama? Jenis,
        StatusNaskah? Status,
        [property: StringLength(200)] string? Mitra,
        [property: StringLength(200)] string? Urusan,
        [property: Range(1945, 2100)] int? Tahun);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/register/publik", HandleJson).IsOpenData().RequireAuthorization(Policies.Baca)
            .WithSummary("Register sebagai data terbuka: yang sudah ditandatangani, tanpa isian yang tidak publik")
            .Produces<Response>().ProducesProblem(StatusCodes.Status400BadRequest);
        routes.MapGet("/register/publik.csv", HandleCsv).IsOpenData().RequireAuthorization(Policies.Baca)
            .WithSummary("Register sebagai data terbuka dalam CSV; halaman berikutnya disebut header Link")
            .Produces<string>(StatusCodes.Status200OK, "text/csv").ProducesProblem(StatusCodes.Status400BadRequest);
    }

    internal static async Task<IResult> HandleJson(
        HttpContext http, [AsParameters] Kueri kueri, [AsParameters] Saringan saringan, string? cursor, [Range(1, MaxLimit)] int? limit) =>
        await PageAsync(kueri, saringan, cursor, limit) is { } page
            ? OpenDataAnswer.Of(http, JsonSerializer.SerializeToUtf8Bytes(page, JsonExtensions.Options), "application/json; charset=utf-8")
            : Paging.BadCursor();

    internal static async Task<IResult> HandleCsv(
        HttpContext http, [AsParameters] Kueri kueri, [AsParameters] Saringan saringan, string? cursor, [Range(1, MaxLimit)] int? limit)
    {
        if (await PageAsync(kueri, saringan, cursor, limit) is not { } page)
        {
            return Paging.BadCursor();
        }

        var csv = new StringBuilder("id,judul,naskah,jenis,nomor,mitra,urusan,perangkatDaerah,lokasi,tandaTangan,berlakuSampai,status\r\n");
        foreach (var item in page.Items)
        {
            object?[] cells =
            [
                item.Id.ToString(), item.Judul, item.Naskah.ToString(), item.Jenis?.ToString(), string.Join("; ", item.Nomor), string.Join("; ", item.Mitra),
                string.Join("; ", item.Urusan.Select(urusan => urusan.Code)), item.PerangkatDaerah, item.Lokasi, item.TandaTangan.Tanggal,
                item.BerlakuSampai.Tanggal, item.Status.ToString(),
            ];
            csv.Append(Csv.Row(cells));
        }

        if (page.Next is { } next)
        {
            http.Response.Headers.Link = $"<?cursor={Uri.EscapeDataString(next)}>; rel=\"next\"";
        }

        return OpenDataAnswer.Of(http, Encoding.UTF8.GetBytes(csv.ToString()), Csv.JenisMedia);
    }

    private static async Task<Response?> PageAsync(Kueri kueri, Saringan saringan, string? cursor, int? limit)
    {
        var order = RegisterOrder.Of(UrutRegister.Terbaru);
        var after = cursor is null ? null : RegisterCursor.Decode(cursor, order);
        if (cursor is not null && after is null)
        {
            return null;
        }

        var take = limit ?? Paging.DefaultLimit;
        var filter = new RegisterFilter(
            saringan.Q, saringan.Jenis, null, saringan.Status, saringan.Mitra, saringan.Urusan, null, saringan.Tahun, null, null, null, null, null, null);
        var rows = await RegisterQuery.Page(kueri, filter, order, after, take + 1, onlySigned: true);
        var next = rows.Count > take ? new RegisterCursor(order.Urut, rows[take - 1].Kunci, rows[take - 1].NaskahId).Encode() : null;
        return new Response([.. rows.Take(take).Select(row => Item.Of(EntriView.Of(row)))], next);
    }
}
