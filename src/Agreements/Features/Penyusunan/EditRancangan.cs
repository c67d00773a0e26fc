using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Common.Penyusunan;
using Ksd.Drafting;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features.Penyusunan;

/// <summary>Makes edits, all of them or none, and keeps the text as the next version. Nothing mandatory goes without a reason.</summary>
internal static class EditRancangan
{
    public sealed record Request(
        [property: Required, MinLength(1), MaxLength(200)] IReadOnlyList<SuntinganInput> Suntingan,
        [property: StringLength(1000)] string? Catatan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/rancangan/{id:guid}/suntingan", Handle)
        .WithSummary("Menyunting rancangan; setiap penyimpanan menjadi versi baru")
        .WithDescription("Tempat disebut dengan id butir. Rujukan ke butir lain ditulis `[[#id]]`, celah `[[?nama]]`; nomor dihitung sistem. Isi yang diwajibkan peraturan hanya dihapus dengan `alasan`, dan tetap disebut sebagai isi yang hilang.")
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

        if (berkas.Rancangan.Terbuka() is { } terkunci)
        {
            return terkunci.ToProblem();
        }

        var (templat, problem) = await perkara.Templat(berkas.Rancangan.Templat);
        if (templat is null)
        {
            return problem!;
        }

        if (await perkara.DataNaskah(berkas) is not { } data)
        {
            return PenyusunanPerkara.NotRun();
        }

        var teks = berkas.Versi.Isi;
        for (var i = 0; i < request.Suntingan.Count; i++)
        {
            var (suntingan, kurang) = request.Suntingan[i].ToSuntingan(templat, teks, data);
            if (suntingan is null)
            {
                return Problems.InvalidInput($"suntingan[{i}].{kurang}", Language.Choose("Belum diisi, atau tidak ada.", "Missing, or there is none."));
            }

            (teks, var penolakan) = teks.Sunting(suntingan);
            if (penolakan is not null)
            {
                return penolakan.ToProblem();
            }
        }

        return await perkara.Save(berkas, teks, request.Catatan ?? "", data);
    }
}
