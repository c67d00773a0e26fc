using Ksd.Agreements.Data;
using Ksd.Agreements.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Ksd.Agreements.Common;

/// <summary>What every slice that reads a kerja sama needs.</summary>
internal record Kueri(
    [FromServices] AgreementsDbContext Db,
    [FromServices] Caller Caller,
    [FromServices] TimeProvider Clock,
    [FromServices] Ketentuan Ketentuan,
    CancellationToken CancellationToken)
{
    public static ProblemHttpResult Missing() =>
        Problems.NotFound(Language.Choose("Kerja sama tidak ditemukan.", "There is no such kerja sama."));

    public static ProblemHttpResult FutureDate(string field) =>
        Problems.InvalidInput(field, Language.Choose("Tanggal belum tiba.", "The date has not come yet."));

    /// <summary>Null when there is none, or none that the caller may see.</summary>
    public async Task<KerjaSama?> Find(Guid id) =>
        await Db.LoadKerjaSama(id, CancellationToken) is { } kerjaSama && Caller.Sees(kerjaSama) ? kerjaSama : null;

    /// <summary>What guards ask about beyond the kerja sama, with the settings for what the law leaves open.</summary>
    public async Task<Sekitar> Surroundings(KerjaSama kerjaSama, DateOnly pada) =>
        await Db.Surroundings(kerjaSama, pada, CancellationToken) with { Ketentuan = Ketentuan };

    public async Task<IReadOnlyList<Penilaian>> NextSteps(KerjaSama kerjaSama) => kerjaSama.LangkahBerikutnya(
        Clock.LegalDay(), Caller.Petugas(), await Surroundings(kerjaSama, Clock.LegalDay()));

    public async Task<Versioned<KerjaSamaView>> Answer(KerjaSama kerjaSama, DateOnly? pada = null) =>
        ETags.Ok(KerjaSamaView.Of(kerjaSama, await NextSteps(kerjaSama), pada ?? Clock.LegalDay()), VersionOf(kerjaSama));

    public uint VersionOf(KerjaSama kerjaSama) => Db.VersionOf(kerjaSama);
}

/// <summary>What every slice that changes a kerja sama needs, in the order it needs it: load, ask the domain, save once, answer.</summary>
internal sealed record Perkara(
    [FromHeader(Name = "If-Match")] string? IfMatch,
    [FromServices] AgreementsDbContext Db,
    [FromServices] Caller Caller,
    [FromServices] TimeProvider Clock,
    [FromServices] Ketentuan Ketentuan,
    CancellationToken CancellationToken) : Kueri(Db, Caller, Clock, Ketentuan, CancellationToken)
{
    /// <summary>The kerja sama as the caller last read it; null when there is none that the caller may see.</summary>
    public async Task<KerjaSama?> Load(Guid id)
    {
        if (await Find(id) is not { } kerjaSama)
        {
            return null;
        }

        Expect(kerjaSama);
        return kerjaSama;
    }

    /// <summary>Refuses when somebody else changed it since the caller last read it.</summary>
    public void Expect(KerjaSama kerjaSama) => Db.ExpectVersion(kerjaSama, IfMatch);

    /// <summary>Records a fact about a kerja sama or one of its naskah.</summary>
    public Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Record(Guid id, IsiFakta isi, DateOnly tanggal, Guid? naskahId = null) =>
        Change(id, tanggal, kerjaSama => kerjaSama.Catat(isi, naskahId, tanggal, Caller.Petugas(), Clock.GetUtcNow()));

    public async Task<Results<Versioned<KerjaSamaView>, ProblemHttpResult>> Change(Guid id, DateOnly tanggal, Func<KerjaSama, Refusal?> change)
    {
        if (tanggal > Clock.LegalDay())
        {
            return FutureDate("tanggal");
        }

        if (await Load(id) is not { } kerjaSama)
        {
            return Missing();
        }

        if (change(kerjaSama) is { } refusal)
        {
            return refusal.ToProblem(await NextSteps(kerjaSama));
        }

        await Db.SaveChangesAsync(CancellationToken);
        return await Answer(kerjaSama);
    }
}
