using System.ComponentModel.DataAnnotations;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>Whether the caller's region may make something the object of a kerja sama (UU 23/2014 Pasal 14).</summary>
internal static class CheckKewenangan
{
    public sealed record Response(
        PutusanKewenangan Putusan, string Pesan, DasarHukum DasarHukum, string? Saran, IReadOnlyList<string> Peringatan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/urusan/{kode}/kewenangan", Handle)
        .WithSummary("Memeriksa kewenangan daerah atas suatu objek")
        .RequireAuthorization(Policies.Baca);

    internal static Results<Ok<Response>, ProblemHttpResult> Handle(
        string kode, [StringLength(100)] string? subUrusan, [StringLength(2000)] string? objek, Caller caller)
    {
        if (!UrusanPemerintahan.TryGet(kode, out var urusan))
        {
            return Problems.NotFound(Language.Choose($"Tidak ada urusan dengan kode {kode}.", $"There is no urusan with the code {kode}."));
        }

        var tingkat = caller.Region.Length == 2 ? TingkatPemerintahan.Provinsi : TingkatPemerintahan.KabupatenKota;
        var hasil = Kewenangan.Check(urusan, tingkat, subUrusan, objek);
        return TypedResults.Ok(new Response(
            hasil.Putusan,
            hasil.Pesan.Localized,
            hasil.DasarHukum,
            hasil.Saran?.Localized,
            [.. hasil.DaftarPeringatan.Select(peringatan => peringatan.Localized)]));
    }
}
