using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Common.Penyusunan;
using Ksd.Drafting;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features.Penyusunan;

/// <summary>Takes in what is known now. What nobody wrote over follows the data; what people wrote stays, and findings say where it contradicts.</summary>
internal static class RefreshRancangan
{
    public sealed record Request([property: Required] IsianInput Isian, [property: StringLength(1000)] string? Catatan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPut("/rancangan/{id:guid}/isian", Handle)
        .WithSummary("Memperbarui rancangan dengan isian dan catatan kerja sama yang sekarang")
        .WithDescription("Bagian yang belum disunting orang mengikuti data baru; tulisan orang tidak diubah. Bila templat atau klausulnya sudah berversi baru, hanya data yang diperbarui dan teksnya tetap pada versi templat semula.")
        .RequireRoles(PenyusunanPerkara.Menyusun)
        .RequireIfMatch()
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict);

    internal static async Task<Results<Versioned<RancanganView>, ProblemHttpResult>> Handle(Guid id, Request request, [AsParameters] Perkara perkara)
    {
        if (await perkara.LoadRancangan(id) is not { } berkas)
        {
            return PenyusunanPerkara.MissingRancangan();
        }

        if ((berkas.Rancangan.Terbuka()?.ToProblem() ?? request.Isian.Refuse(berkas.KerjaSama)) is { } salah)
        {
            return salah;
        }

        var (templat, problem) = await perkara.Templat(berkas.Rancangan.Templat);
        if (templat is null)
        {
            return problem!;
        }

        var isian = request.Isian.ToIsian();
        if (await perkara.DataNaskah(berkas.KerjaSama, berkas.Naskah, berkas.Rancangan.Macam, isian) is not { } data)
        {
            return PenyusunanPerkara.NotRun();
        }

        var rakitan = berkas.Rancangan.Rakitan;
        var teks = berkas.Versi.Isi;
        if (templat.Versi == rakitan.VersiTemplat && templat.Pustaka.Versi == rakitan.VersiKlausul)
        {
            var (baru, penolakan) = templat.Rakit(data);
            if (baru is null)
            {
                return penolakan!.ToProblem();
            }

            (teks, rakitan) = (teks.Perbarui(rakitan, baru), baru);
        }

        berkas.Rancangan.Isi(isian, rakitan);
        return await perkara.Save(berkas, teks, request.Catatan ?? "Data diperbarui.", data);
    }
}
