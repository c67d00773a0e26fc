using Ksd.Evaluation.Data;
using Ksd.Evaluation.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Common;

/// <summary>What every question needs.</summary>
internal sealed record Kueri(Caller Caller, EvaluationDbContext Db, TimeProvider Clock, Ketentuan Ketentuan, CancellationToken CancellationToken)
{
    public DateOnly Today => Clock.LegalDay();

    public Task<RencanaKerja?> FindRencana(Guid id) => Db.RencanaKerja.AsNoTracking().SingleOrDefaultAsync(satu => satu.Id == id, CancellationToken);

    /// <summary>The last day of the naskah, as it is known now.</summary>
    public async Task<DateOnly?> BerakhirPada(RencanaKerja rencana) => AkhirNaskah.Of(
        rencana.Berakhir,
        (await Db.PengakhiranNaskah.AsNoTracking().SingleOrDefaultAsync(satu => satu.Id == rencana.NaskahId, CancellationToken))?.Tanggal,
        (await Db.SalinanKerjaSama.AsNoTracking().SingleOrDefaultAsync(satu => satu.Id == rencana.KerjaSamaId, CancellationToken))?.BerakhirPada);

    /// <summary>400 for a day on which nothing can be said.</summary>
    public static ProblemHttpResult? RefuseDay(string field, DateOnly? tanggal) => tanggal is { Year: < 1990 or > 2100 }
        ? Problems.InvalidInput(field, Language.Choose("Tanggal antara 1990 dan 2100.", "A day between 1990 and 2100."))
        : null;
}
