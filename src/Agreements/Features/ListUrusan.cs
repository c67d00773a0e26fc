using System.ComponentModel.DataAnnotations;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>The 32 urusan pemerintahan and the supporting functions, with the parts whose owner the law names.</summary>
internal static class ListUrusan
{
    public sealed record SubUrusanResponse(string Kode, string Nama, IReadOnlyList<TingkatPemerintahan> Pemilik, DasarHukum DasarHukum);

    public sealed record Item(
        string Kode,
        string Nama,
        KelompokUrusan Kelompok,
        bool DapatDikerjasamakan,
        DasarHukum? DasarHukum,
        bool PerluKonfirmasi,
        IReadOnlyList<SubUrusanResponse> SubUrusan);

    public sealed record Response(IReadOnlyList<Item> Items, string? Next);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/urusan", Handle)
        .WithSummary("Mendaftar urusan pemerintahan")
        .RequireAuthorization(Policies.Baca);

    internal static Ok<Response> Handle(KelompokUrusan? kelompok, [StringLength(200)] string? q) => TypedResults.Ok(new Response(
        [.. UrusanPemerintahan.Semua
            .Where(urusan => kelompok is null || urusan.Kelompok == kelompok)
            .Where(urusan => q is null || $"{urusan.Kode} {urusan.Nama}".Contains(q.Trim(), StringComparison.OrdinalIgnoreCase))
            .Select(urusan => new Item(
                urusan.Kode,
                urusan.Nama,
                urusan.Kelompok,
                urusan.DapatDikerjasamakan,
                urusan.DasarHukum,
                urusan.PerluKonfirmasi,
                [.. urusan.DaftarSubUrusan.Select(sub => new SubUrusanResponse(sub.Kode, sub.Nama, sub.DaftarPemilik, sub.DasarHukum))]))],
        null));
}
