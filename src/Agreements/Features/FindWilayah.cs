using System.Buffers.Text;
using System.ComponentModel.DataAnnotations;
using System.Text;
using Ksd.Agreements.Common;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>Finds regions by code, which needs its scheme, or by name.</summary>
internal static class FindWilayah
{
    private const int DefaultLimit = 20;
    private const int MaxLimit = 100;

    public sealed record Item(
        KodeBerlabel Kemendagri, KodeBerlabel? Bps, string Nama, TingkatWilayah Tingkat, string? Provinsi, bool PerluKonfirmasi);

    public sealed record Response(IReadOnlyList<Item> Items, string? Next);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/wilayah", Handle)
        .WithSummary("Mencari wilayah menurut kode (dengan skema KEMENDAGRI atau BPS) atau nama")
        .IsOpenData()
        .RequireAuthorization(Policies.Baca);

    internal static Results<Ok<Response>, ProblemHttpResult> Handle(
        [StringLength(20)] string? skema,
        [StringLength(20)] string? kode,
        [StringLength(100)] string? q,
        [StringLength(2)] string? provinsi,
        [StringLength(40)] string? cursor,
        [Range(1, MaxLimit)] int? limit,
        DaftarWilayah daftar)
    {
        if (kode is not null)
        {
            return KodeWilayah.TryCreate(skema, kode, out var dicari, out var penolakan)
                ? FindOne(dicari, daftar)
                : penolakan.ToProblem("kode");
        }

        var after = cursor is null ? "" : Base64Url.IsValid(cursor) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)) : null;
        if (after is null)
        {
            return Problems.InvalidInput("cursor", Language.Choose("Kursor tidak dikenal.", "Unknown cursor."));
        }

        var take = limit ?? DefaultLimit;
        Wilayah[] rows = [.. (string.IsNullOrWhiteSpace(q) ? daftar.Semua : daftar.Search(q))
            .Where(wilayah => provinsi is null || wilayah.Provinsi.Kode == provinsi)
            .OrderBy(wilayah => wilayah.Kode.Kode, StringComparer.Ordinal)
            .Where(wilayah => string.CompareOrdinal(wilayah.Kode.Kode, after) > 0)
            .Take(take + 1)];
        return TypedResults.Ok(new Response(
            [.. rows.Take(take).Select(wilayah => Of(wilayah, daftar))],
            rows.Length > take ? Base64Url.EncodeToString(Encoding.UTF8.GetBytes(rows[take - 1].Kode.Kode)) : null));
    }

    private static Results<Ok<Response>, ProblemHttpResult> FindOne(KodeWilayah kode, DaftarWilayah daftar) => daftar.Find(kode) is { } wilayah
        ? TypedResults.Ok(new Response([Of(wilayah, daftar)], null))
        : Problems.NotFound(Language.Choose($"Wilayah {kode} tidak ada dalam daftar.", $"Region {kode} is not in the list."));

    private static Item Of(Wilayah wilayah, DaftarWilayah daftar) => new(
        KodeBerlabel.Of(wilayah.Kode, wilayah.Nama),
        wilayah.KodeBps is { } bps ? KodeBerlabel.Of(bps, wilayah.Nama) : null,
        wilayah.Nama,
        wilayah.Tingkat,
        daftar.Find(wilayah.Provinsi)?.Nama,
        wilayah.PerluKonfirmasi);
}
