using Ksd.Evaluation.Data;
using Ksd.Evaluation.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Common;

/// <summary>What every change needs: who asks, of which version, on which legal day.</summary>
internal sealed record Perkara(
    [FromHeader(Name = "If-Match")] string? IfMatch,
    Caller Caller,
    EvaluationDbContext Db,
    TimeProvider Clock,
    Ketentuan Ketentuan,
    CancellationToken CancellationToken)
{
    public DateTimeOffset Now { get; } = Clock.GetUtcNow();

    public DateOnly Today => Clock.LegalDay();

    public void Expect(object entity) => Db.ExpectVersion(entity, IfMatch);

    public async Task<RencanaKerja?> FindRencana(Guid id) => await Db.RencanaKerja.FindAsync([id], CancellationToken);

    public async Task<Laporan?> FindLaporan(Guid id) => await Db.Laporan.FindAsync([id], CancellationToken);

    public Task<SalinanKerjaSama?> Salinan(Guid kerjaSamaId) =>
        Db.SalinanKerjaSama.AsNoTracking().SingleOrDefaultAsync(satu => satu.Id == kerjaSamaId, CancellationToken);

    public Task<PengakhiranNaskah?> Pengakhiran(Guid naskahId) =>
        Db.PengakhiranNaskah.AsNoTracking().SingleOrDefaultAsync(satu => satu.Id == naskahId, CancellationToken);

    /// <summary>The last day of the naskah, as it is known now: what was agreed, or the day on which it ended before.</summary>
    public async Task<DateOnly?> BerakhirPada(RencanaKerja rencana) =>
        AkhirNaskah.Of(rencana.Berakhir, (await Pengakhiran(rencana.NaskahId))?.Tanggal, (await Salinan(rencana.KerjaSamaId))?.BerakhirPada);

    public async Task<Versioned<RencanaKerjaView>> Answer(RencanaKerja rencana) => ETags.Ok(
        RencanaKerjaView.Of(rencana, await Salinan(rencana.KerjaSamaId), await Pengakhiran(rencana.NaskahId)), Db.VersionOf(rencana));

    public Versioned<LaporanView> Answer(Laporan laporan) => ETags.Ok(LaporanView.Of(laporan), Db.VersionOf(laporan));

    /// <summary>Saves, and tells Agreements how the kerja sama now stands with its reports, both or neither.</summary>
    public async Task SaveAndTell(Guid kerjaSamaId)
    {
        await using var transaction = Db.Database.CurrentTransaction is null ? await Db.Database.BeginTransactionAsync(CancellationToken) : null;
        await Db.SaveChangesAsync(CancellationToken);
        await KewajibanLaporan.Tell(Db, kerjaSamaId, Today, Now, Ketentuan, CancellationToken);
        await Db.SaveChangesAsync(CancellationToken);
        if (transaction is not null)
        {
            await transaction.CommitAsync(CancellationToken);
        }
    }

    public static ProblemHttpResult NoRencana() => Problems.NotFound(Language.Choose("Rencana kerja tidak ditemukan.", "There is no such work plan."));

    public static ProblemHttpResult NoLaporan() => Problems.NotFound(Language.Choose("Laporan tidak ditemukan.", "There is no such report."));
}
