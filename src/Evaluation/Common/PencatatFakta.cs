using System.Text.Json;
using Ksd.Contracts;
using Ksd.Evaluation.Data;
using Ksd.Evaluation.Domain;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Common;

/// <summary>Writes facts into the log; a trigger there puts the kerja sama in the queue of the figures, in the same transaction.</summary>
internal static class PencatatFakta
{
    /// <summary>Done here: part of the save that follows.</summary>
    public static void Record(this EvaluationDbContext db, Guid kerjaSamaId, Fakta fakta, DateTimeOffset now) =>
        db.Add(CatatanFakta.Of(kerjaSamaId, fakta, now));

    /// <summary>Told by a neighbour: the second telling of the same event changes nothing.</summary>
    public static Task Record(this EvaluationDbContext db, IIntegrationEvent told, Fakta fakta, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO catatan_fakta (id, region_code, kerja_sama_id, versi, pada, isi)
            VALUES ({told.EventId}, {told.Region}, {told.AggregateId}, {told.Version}, {told.OccurredAt.ToUniversalTime()},
                {JsonSerializer.Serialize(fakta, Jsonb.Options)}::jsonb)
            ON CONFLICT (id) DO NOTHING
            """,
            cancellationToken);
}
