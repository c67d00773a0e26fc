using Ksd.Evaluation.Data;
using Ksd.Evaluation.Domain;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Common;

/// <summary>A form as it is read.</summary>
public sealed record InstrumenView(JenisInstrumen Jenis, int Versi, DateOnly BerlakuSejak, IReadOnlyList<ButirInstrumen> DaftarButir);

/// <summary>The form that is current on a day: the newest that has begun, else version 1, which every region starts with.</summary>
internal static class InstrumenBerlaku
{
    public static async Task<InstrumenView> Find(EvaluationDbContext db, JenisInstrumen jenis, DateOnly pada, CancellationToken cancellationToken) =>
        await db.Instrumen.AsNoTracking().Where(satu => satu.Jenis == jenis && satu.BerlakuSejak <= pada).OrderByDescending(satu => satu.Versi)
            .Select(satu => new InstrumenView(satu.Jenis, satu.Versi, satu.BerlakuSejak, satu.DaftarButir))
            .FirstOrDefaultAsync(cancellationToken)
        ?? new InstrumenView(jenis, 1, DateOnly.MinValue, jenis is JenisInstrumen.Evaluasi ? InstrumenBawaan.Evaluasi : []);
}
