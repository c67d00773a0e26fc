using Ksd.Contracts;
using Ksd.Evaluation.Data;
using Ksd.Evaluation.Domain;
using Ksd.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Consumers;

/// <summary>A signed Perjanjian Kerja Sama opens its work plan: one for each naskah, however often it is told.</summary>
internal sealed class OpenRencanaKerja(EvaluationDbContext db, TimeProvider clock) : IEventConsumer<PerjanjianKerjaSamaSigned>
{
    public async Task Consume(PerjanjianKerjaSamaSigned message, CancellationToken cancellationToken)
    {
        // Two tellings under different ids may run at the same time; the second waits here and then finds the plan.
        await db.Database.ExecuteSqlAsync(
            $"SELECT pg_advisory_xact_lock(hashtextextended({message.NaskahId.ToString()}, 0))", cancellationToken);
        if (await db.RencanaKerja.AnyAsync(rencana => rencana.NaskahId == message.NaskahId, cancellationToken))
        {
            return;
        }

        var now = clock.GetUtcNow();
        var rencana = RencanaKerja.Open(message, now);
        db.Add(rencana);
        db.Queue(new RencanaKerjaOpened
        {
            EventId = Guid.CreateVersion7(now),
            Region = message.Region,
            AggregateId = rencana.Id,
            Version = rencana.Version,
            OccurredAt = now,
            KerjaSamaId = rencana.KerjaSamaId,
            NaskahId = rencana.NaskahId,
            VersiNaskah = rencana.VersiNaskah,
            Departemen = rencana.Departemen,
        });
    }
}
