using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Common.Penyusunan;
using Ksd.Agreements.Domain.Penyusunan;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features.Penyusunan;

/// <summary>Opens an agreed text again, or gives a draft up; both with a reason. What the parties are to sign, or signed, is not reopened.</summary>
internal static class ReopenRancangan
{
    public sealed record Request([property: Required, StringLength(1000, MinimumLength = 2)] string Alasan);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/rancangan/{id:guid}/pembukaan", HandleReopen)
            .WithSummary("Membuka kembali teks yang sudah disepakati, selama naskahnya masih dapat diubah")
            .RequireRoles(Roles.KabagKerjaSama, Roles.BagianHukum)
            .RequireIfMatch()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
        routes.MapPost("/rancangan/{id:guid}/pembatalan", HandleGiveUp)
            .WithSummary("Membatalkan rancangan")
            .RequireRoles(PenyusunanPerkara.Menyusun)
            .RequireIfMatch()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    internal static async Task<Results<Versioned<RancanganView>, ProblemHttpResult>> HandleReopen(Guid id, Request request, [AsParameters] Perkara perkara)
    {
        if (await perkara.LoadRancangan(id) is not { } berkas)
        {
            return PenyusunanPerkara.MissingRancangan();
        }

        if (berkas.Rancangan.Status is not StatusRancangan.Disepakati)
        {
            return Problems.Of(PenyusunanProblems.RancanganTerkunci, Language.Choose("Rancangan ini tidak dibekukan.", "This draft is not frozen."));
        }

        if (berkas.Naskah is { } naskah && naskah.Isi.RancanganId == id && berkas.KerjaSama.LepasRancangan(naskah.Id) is { } refusal)
        {
            return refusal.ToProblem();
        }

        berkas.Rancangan.BukaKembali();
        return await Saved(berkas, request, perkara);
    }

    internal static async Task<Results<Versioned<RancanganView>, ProblemHttpResult>> HandleGiveUp(Guid id, Request request, [AsParameters] Perkara perkara)
    {
        if (await perkara.LoadRancangan(id) is not { } berkas)
        {
            return PenyusunanPerkara.MissingRancangan();
        }

        if (berkas.Rancangan.Terbuka() is { } terkunci)
        {
            return terkunci.ToProblem();
        }

        berkas.Rancangan.Batalkan();
        return await Saved(berkas, request, perkara);
    }

    private static async Task<Results<Versioned<RancanganView>, ProblemHttpResult>> Saved(BerkasRancangan berkas, Request request, Perkara perkara)
    {
        perkara.Db.Audit.Reason = request.Alasan;
        return await perkara.DataNaskah(berkas) is { } data ? await perkara.Answer(berkas, data) : PenyusunanPerkara.NotRun();
    }
}
