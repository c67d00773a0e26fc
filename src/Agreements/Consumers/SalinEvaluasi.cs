using Ksd.Agreements.Data;
using Ksd.Contracts;
using Ksd.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Consumers;

/// <summary>Keeps our copy of the verdicts of evaluations: whoever decides at the end of a naskah is shown the last one (S1).</summary>
internal sealed class SalinEvaluasi(AgreementsDbContext db) : IEventConsumer<EvaluasiDecided>
{
    public Task Consume(EvaluasiDecided message, CancellationToken cancellationToken) => db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO salinan_evaluasi (id, region_code, naskah_id, tahun, semester, tanggal, verdict, nilai)
        VALUES ({message.AggregateId}, {message.Region}, {message.NaskahId}, {message.Tahun}, {message.Semester}, {message.Tanggal}, {message.Verdict}, {message.Nilai})
        ON CONFLICT (id) DO NOTHING
        """,
        cancellationToken);
}
