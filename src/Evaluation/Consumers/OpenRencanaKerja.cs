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
            $"""
            SELECT pg_advisory_xact_lock(hashtextextended({naskah.NaskahId.ToString()}, 0));
            INSERT INTO putaran_harian (wilayah, terakhir) VALUES ({region}, {new DateOnly(1901, 1, 1)}) ON CONFLICT DO NOTHING;
            """,
            cancellationToken);
        var sebelumnya = (await db.Database.SqlQuery<Known>(
            $"""
            SELECT EXISTS (SELECT FROM rencana_kerja WHERE naskah_id = {naskah.NaskahId}) AS "Dibuka", perubahan.versi_naskah AS "VersiNaskah", perubahan.berakhir AS "Berakhir"
            FROM (SELECT) AS satu LEFT JOIN perubahan_naskah AS perubahan ON perubahan.id = {naskah.NaskahId}
            """).ToListAsync(cancellationToken))[0];
        if (sebelumnya.Dibuka)
        {
            return;
        }

        var now = clock.GetUtcNow();
        var rencana = RencanaKerja.Open(naskah, now);
        if (sebelumnya.VersiNaskah is { } versi)
        {
            rencana.Amend(versi, sebelumnya.Berakhir);
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
        await db.SaveChangesAsync(cancellationToken);
        await KewajibanLaporan.Tell(db, rencana.KerjaSamaId, clock.LegalDay(), now, ketentuan, cancellationToken);
    }

    /// <summary>What was told of the naskah before its signing is.</summary>
    private sealed record Known(bool Dibuka, int? VersiNaskah, DateOnly? Berakhir);
}
