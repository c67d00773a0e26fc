using Ksd.Contracts;
using Ksd.Mapping.Data;
using Ksd.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Consumers;

/// <summary>Keeps Evaluation's verdicts: how an item ended up, and how its partner has done. An older version changes nothing.</summary>
internal sealed class SalinEvaluasi(MappingDbContext db) : IEventConsumer<EvaluasiDecided>
{
    public Task Consume(EvaluasiDecided message, CancellationToken cancellationToken) => db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO salinan_evaluasi AS lama (id, region_code, kerja_sama_id, version, tahun, semester, tanggal, verdict, nilai)
        VALUES (
            {message.AggregateId}, {message.Region}, {message.KerjaSamaId}, {message.Version}, {message.Tahun}, {message.Semester},
            {message.Tanggal}, {message.Verdict}, {message.Nilai})
        ON CONFLICT (id) DO UPDATE SET
            version = excluded.version, tahun = excluded.tahun, semester = excluded.semester, tanggal = excluded.tanggal,
            verdict = excluded.verdict, nilai = excluded.nilai
        WHERE excluded.version > lama.version
        """,
        cancellationToken);
}
