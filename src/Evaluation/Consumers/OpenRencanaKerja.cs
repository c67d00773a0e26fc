using Ksd.Contracts;
using Ksd.Evaluation.Common;
using Ksd.Evaluation.Data;
using Ksd.Evaluation.Domain;
using Ksd.Messaging;
using Ksd.Regulation;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Consumers;

/// <summary>A signed PKS, Nota Kesepakatan or foreign naskah opens its work plan: one for each naskah, however often it is told.</summary>
internal sealed class OpenRencanaKerja(EvaluationDbContext db, TimeProvider clock, Ketentuan ketentuan) :
    IEventConsumer<PerjanjianKerjaSamaSigned>,
    IEventConsumer<NotaKesepakatanSigned>,
    IEventConsumer<NaskahLuarNegeriSigned>
{
    public Task Consume(PerjanjianKerjaSamaSigned message, CancellationToken cancellationToken) =>
        Open(NaskahDitandatangani.Of(message), message.Region, cancellationToken);

    public Task Consume(NotaKesepakatanSigned message, CancellationToken cancellationToken) =>
        Open(NaskahDitandatangani.Of(message), message.Region, cancellationToken);

    public Task Consume(NaskahLuarNegeriSigned message, CancellationToken cancellationToken) =>
        Open(NaskahDitandatangani.Of(message), message.Region, cancellationToken);

    private async Task Open(NaskahDitandatangani naskah, string region, CancellationToken cancellationToken)
    {
        // Two tellings under different ids may run at the same time; the second waits here and then finds the plan.
        await db.Database.ExecuteSqlAsync(
            $"SELECT pg_advisory_xact_lock(hashtextextended({naskah.NaskahId.ToString()}, 0))", cancellationToken);
        if (await db.RencanaKerja.AnyAsync(rencana => rencana.NaskahId == naskah.NaskahId, cancellationToken))
        {
            return;
        }

        var now = clock.GetUtcNow();
        var rencana = RencanaKerja.Open(naskah, now);
        if (await db.Set<PerubahanNaskah>().FindAsync([naskah.NaskahId], cancellationToken) is { } perubahan)
        {
            rencana.Amend(perubahan.VersiNaskah, perubahan.Berakhir);
        }

        db.Add(rencana);
        db.Queue(new RencanaKerjaOpened
        {
            EventId = Guid.CreateVersion7(now),
            Region = region,
            AggregateId = rencana.Id,
            Version = rencana.Version,
            OccurredAt = now,
            KerjaSamaId = rencana.KerjaSamaId,
            NaskahId = rencana.NaskahId,
            VersiNaskah = rencana.VersiNaskah,
            Departemen = rencana.Departemen,
        });
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO putaran_harian (wilayah, terakhir) VALUES ({region}, {new DateOnly(1901, 1, 1)}) ON CONFLICT DO NOTHING", cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await KewajibanLaporan.Tell(db, rencana.KerjaSamaId, clock.LegalDay(), now, ketentuan, cancellationToken);
    }
}
