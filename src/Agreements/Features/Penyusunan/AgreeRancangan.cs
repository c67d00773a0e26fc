using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Common.Penyusunan;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.Penyusunan;
using Ksd.Drafting;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Features.Penyusunan;

/// <summary>
/// Freezes a text as agreed, by its version and hash, and makes it the content of the naskah on record, where the guards G12-G16 and
/// G26 look. What locks the text, and proposals without an answer, stand in the way.
/// </summary>
internal static class AgreeRancangan
{
    public sealed record Request(
        [property: Required] int? Versi,
        [property: Required, RegularExpression("^[0-9a-f]{64}$", ErrorMessage = "SHA-256 ditulis dengan 64 angka heksadesimal kecil.")] string Sha256,
        Guid? NaskahId,
        [property: MaxLength(50)] IReadOnlyDictionary<string, string>? AlasanPeringatan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost("/rancangan/{id:guid}/kesepakatan", Handle)
        .WithSummary("Membekukan versi yang disepakati beserta sidik (SHA-256) teksnya")
        .WithDescription("Sebutkan versi dan SHA-256 yang dibaca; bila bukan lagi yang terakhir, ditolak. Rancangan yang mengikat dikaitkan dengan naskah yang tercatat (`naskahId`), dan isinya menjadi isi naskah itu.")
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

        var rancangan = berkas.Rancangan;
        if (rancangan.Terbuka() is { } terkunci)
        {
            return terkunci.ToProblem();
        }

        if (request.Versi != rancangan.Versi || request.Sha256 != berkas.Versi.Sha256)
        {
            return Problems.Of(PenyusunanProblems.VersiLain, Language.Choose(
                $"Versi terakhir adalah {rancangan.Versi}, bersidik {berkas.Versi.Sha256}.", $"The latest version is {rancangan.Versi}, with the hash {berkas.Versi.Sha256}."));
        }

        var naskahId = request.NaskahId ?? rancangan.NaskahId;
        var naskah = berkas.KerjaSama.DaftarNaskah.FirstOrDefault(satu => satu.Id == naskahId);
        if (naskah is null ? naskahId is not null || rancangan.Macam.Mengikat() : !rancangan.Macam.Sesuai(naskah))
        {
            return new Refusal(AgreementsProblems.NaskahTidakDitemukan, new(
                "Sebutkan naskah yang tercatat untuk rancangan ini; naskah dimulai melalui POST /api/v1/kerja-sama/{id}/naskah.",
                "Name the naskah on record that this is the text of; one is begun by POST /api/v1/kerja-sama/{id}/naskah.")).ToProblem();
        }

        if (await perkara.DataNaskah(berkas.KerjaSama, naskah, rancangan.Macam, rancangan.Isian) is not { } data)
        {
            return PenyusunanPerkara.NotRun();
        }

        var alasan = request.AlasanPeringatan ?? new Dictionary<string, string>();
        if (await Hindered(berkas, data, alasan, perkara) is { } hindered)
        {
            return hindered;
        }

        rancangan.Bekukan(berkas.Versi, naskahId, alasan, perkara.Caller.Petugas(), perkara.Clock.GetUtcNow());
        if (naskah is not null && rancangan.Macam.Mengikat()
            && berkas.KerjaSama.UbahNaskah(naskah.Id, PetaNaskah.Isi(rancangan, berkas.Versi, data, berkas.KerjaSama, naskah)) is { } refusal)
        {
            return refusal.ToProblem(await perkara.NextSteps(berkas.KerjaSama));
        }

        return await perkara.Answer(berkas, data);
    }

    private static async Task<ProblemHttpResult?> Hindered(
        BerkasRancangan berkas, DataKerjaSama data, IReadOnlyDictionary<string, string> alasan, Perkara perkara)
    {
        var temuan = berkas.Versi.Isi.Periksa(data);
        var kunci = temuan.Where(satu => satu.Bobot is BobotTemuan.Kunci).Select(TemuanView.Of).ToArray();
        var usul = await perkara.Db.Set<TanggapanRancangan>().CountAsync(
            satu => satu.RancanganId == berkas.Rancangan.Id && satu.Status == StatusTanggapan.Terbuka && satu.Usulan != null, perkara.CancellationToken);
        if (kunci.Length > 0 || usul > 0)
        {
            return Problems.Of(
                PenyusunanProblems.BelumLayak,
                Language.Choose($"{kunci.Length} temuan mengunci dan {usul} usul perubahan belum dijawab.", $"{kunci.Length} findings lock it and {usul} proposals have no answer."),
                [new("temuan", kunci), new("usulTerbuka", usul)]);
        }

        var tanpaAlasan = temuan.Where(satu => !alasan.TryGetValue(satu.Kode, out var isi) || string.IsNullOrWhiteSpace(isi)).Select(TemuanView.Of).ToArray();
        return tanpaAlasan.Length == 0 ? null : Problems.Of(
            AgreementsProblems.AlasanPeringatanDiperlukan,
            Language.Choose("Sebutkan alasan untuk setiap peringatan dalam alasanPeringatan.", "Give a reason for each warning in alasanPeringatan."),
            [new("temuan", tanpaAlasan)]);
    }
}
