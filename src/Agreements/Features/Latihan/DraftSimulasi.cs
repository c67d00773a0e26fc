using System.ComponentModel.DataAnnotations;
using Ksd.Agreements.Common;
using Ksd.Agreements.Common.Penyusunan;
using Ksd.Agreements.Domain.Latihan;
using Ksd.Drafting;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features.Latihan;

/// <summary>The text of a training: the trainee puts it together from the clause library and words of their own; when it is handed in, what is missing, contradictory or not allowed is listed with its article.</summary>
internal static class DraftSimulasi
{
    public sealed record PustakaRow(string Kode, string Varian, string Judul);

    /// <summary>The library has clauses that do not belong in this text among the others; <c>kekeliruan</c> is empty until the text is handed in, and then the text stays as it is until the training is begun again.</summary>
    public sealed record Response(
        Guid Id, string Peringatan, string Tugas, string Templat, IReadOnlyList<string> BarisJudul, IReadOnlyList<ButirView> Isi, IReadOnlyList<PustakaRow> Pustaka, bool Diserahkan,
        IReadOnlyList<TemuanView> Kekeliruan);

    public sealed record EditRequest([property: Required, MinLength(1), MaxLength(200)] IReadOnlyList<SuntinganInput> Suntingan);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/simulasi/{id:guid}/tulisan", HandleGet).WithSummary("Melihat naskah latihan; setelah diserahkan, apa yang keliru beserta pasalnya")
            .WithDescription("Naskah dimulai dari kerangka templat yang sebenarnya tanpa klausul. Klausulnya diambil dari pustaka yang sebenarnya; pihak, tanggal, dan jumlahnya rekaan.")
            .RequireAuthorization(Policies.Baca).ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapPost("/simulasi/{id:guid}/tulisan/suntingan", HandleEdit).WithSummary("Menyusun naskah latihan: menyisipkan klausul dan menulis")
            .RequireRoles(SimulasiPerkara.Peserta).RequireIfMatch().ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        routes.MapPost("/simulasi/{id:guid}/tulisan/penyerahan", HandleHandIn).WithSummary("Menyerahkan naskah latihan untuk diperiksa")
            .RequireRoles(SimulasiPerkara.Peserta).RequireIfMatch().ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
    }

    internal static async Task<Results<Versioned<Response>, ProblemHttpResult>> HandleGet(Guid id, [AsParameters] Kueri kueri) =>
        await kueri.FindSimulasi(id) is { } simulasi ? ETags.Ok(View(simulasi), kueri.Db.VersionOf(simulasi)) : SimulasiPerkara.MissingSimulasi();

    internal static async Task<Results<Versioned<Response>, ProblemHttpResult>> HandleEdit(Guid id, EditRequest request, [AsParameters] Perkara perkara)
    {
        if (await perkara.LoadSimulasi(id) is not { } simulasi)
        {
            return SimulasiPerkara.MissingSimulasi();
        }

        if (simulasi.Diserahkan)
        {
            return HandedIn();
        }

        var (templat, data, teks) = (TulisanLatihan.Templat(simulasi.Kasus), TulisanLatihan.Data(simulasi.Kasus), simulasi.Tulisan ?? TulisanLatihan.Kerangka(simulasi.Kasus));
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

        simulasi.Tulis(teks);
        return await Answer(simulasi, perkara);
    }

    internal static async Task<Results<Versioned<Response>, ProblemHttpResult>> HandleHandIn(Guid id, [AsParameters] Perkara perkara)
    {
        if (await perkara.LoadSimulasi(id) is not { } simulasi)
        {
            return SimulasiPerkara.MissingSimulasi();
        }

        if (simulasi.Diserahkan)
        {
            return HandedIn();
        }

        simulasi.Serahkan(simulasi.Tulisan ?? TulisanLatihan.Kerangka(simulasi.Kasus), perkara.Clock.GetUtcNow());
        return await Answer(simulasi, perkara);
    }

    private static async Task<Versioned<Response>> Answer(Simulasi simulasi, Perkara perkara)
    {
        await perkara.Db.SaveChangesAsync(perkara.CancellationToken);
        return ETags.Ok(View(simulasi), perkara.Db.VersionOf(simulasi));
    }

    private static Response View(Simulasi simulasi)
    {
        var (templat, teks) = (TulisanLatihan.Templat(simulasi.Kasus), simulasi.Tulisan ?? TulisanLatihan.Kerangka(simulasi.Kasus));
        TemuanView[] temuan = simulasi.Diserahkan ? [.. teks.Periksa(TulisanLatihan.Data(simulasi.Kasus)).Select(TemuanView.Of)] : [];
        var diButir = temuan.Where(satu => satu.Butir is not null).ToLookup(satu => satu.Butir!);
        return new(
            simulasi.Id, SimulasiPerkara.Peringatan,
            $"Susun {templat.Nama} untuk kasus \"{simulasi.Kasus.Judul}\": pilih klausul yang diperlukan dari pustaka, letakkan pada urutannya, dan tulis yang kurang. Serahkan bila menurut Anda naskah sudah dapat disepakati.",
            templat.Kode, teks.Judul,
            [.. teks.Baca().Select(butir => new ButirView(butir.Id, butir.Induk, butir.Tingkat, butir.Kedalaman, butir.Nomor, butir.Teks, butir.Sumber, butir.Klausul, [.. diButir[butir.Id]]))],
            [.. templat.Pustaka.Semua.Select(klausul => new PustakaRow(klausul.Kode, klausul.Varian, klausul.Judul))], simulasi.Diserahkan, temuan);
    }

    private static ProblemHttpResult HandedIn() => Problems.Of(Domain.Penyusunan.PenyusunanProblems.RancanganTerkunci, Language.Choose(
        "Naskah latihan ini sudah diserahkan; ulangi simulasi untuk menyusun lagi.", "This training text was handed in; begin the training again to draft once more."));
}
