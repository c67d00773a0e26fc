using Ksd.Contracts;
using Ksd.Evaluation.Common;
using Ksd.Evaluation.Data;
using Ksd.Evaluation.Domain;
using Ksd.Messaging;
using Ksd.Regulation;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Consumers;

/// <summary>Keeps the copy of a kerja sama. Each event is one statement that gives the same row in whatever order they come.</summary>
internal sealed class SalinKerjaSama(EvaluationDbContext db, TimeProvider clock, Ketentuan ketentuan) :
    IEventConsumer<KerjaSamaProposed>,
    IEventConsumer<TahapChanged>,
    IEventConsumer<KesepakatanBersamaSigned>,
    IEventConsumer<PersetujuanDprdRecorded>,
    IEventConsumer<PerjanjianKerjaSamaSigned>,
    IEventConsumer<NotaKesepakatanSigned>,
    IEventConsumer<NaskahLuarNegeriSigned>,
    IEventConsumer<KerjaSamaEnded>,
    IEventConsumer<KerjaSamaClosed>,
    IEventConsumer<KerjaSamaWithdrawn>
{
    public Task Consume(KerjaSamaProposed message, CancellationToken cancellationToken) => Merge(message, new(message.Tahap), cancellationToken);

    public Task Consume(TahapChanged message, CancellationToken cancellationToken) => Merge(message, new(message.Tahap), cancellationToken);

    public Task Consume(KesepakatanBersamaSigned message, CancellationToken cancellationToken) => Merge(message, new(message.Tahap), cancellationToken);

    public Task Consume(PersetujuanDprdRecorded message, CancellationToken cancellationToken) => Merge(message, new(message.Tahap), cancellationToken);

    public Task Consume(PerjanjianKerjaSamaSigned message, CancellationToken cancellationToken) => Merge(message, new(message.Tahap), cancellationToken);

    public Task Consume(NotaKesepakatanSigned message, CancellationToken cancellationToken) => Merge(message, new(message.Tahap), cancellationToken);

    public Task Consume(NaskahLuarNegeriSigned message, CancellationToken cancellationToken) => Merge(message, new(message.Tahap), cancellationToken);

    public Task Consume(KerjaSamaClosed message, CancellationToken cancellationToken) =>
        Merge(message, new(message.Tahap, DitutupPada: message.Tanggal), cancellationToken);

    public Task Consume(KerjaSamaWithdrawn message, CancellationToken cancellationToken) => Merge(message, new(message.Tahap), cancellationToken);

    public async Task Consume(KerjaSamaEnded message, CancellationToken cancellationToken)
    {
        if (message.NaskahId is not { } naskahId)
        {
            await Merge(message, new(message.Tahap, BerakhirPada: message.Tanggal, Dasar: message.Dasar), cancellationToken);
            await Tell(message, cancellationToken);
            return;
        }

        await Merge(message, new(message.Tahap), cancellationToken);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO pengakhiran_naskah (id, region_code, kerja_sama_id, tanggal, dasar)
            VALUES ({naskahId}, {message.Region}, {message.AggregateId}, {message.Tanggal}, {message.Dasar})
            ON CONFLICT (id) DO NOTHING
            """,
            cancellationToken);
        await Tell(message, cancellationToken);
    }

    /// <summary>With the end it is settled which reports are owed.</summary>
    private Task Tell(KerjaSamaEnded message, CancellationToken cancellationToken) =>
        KewajibanLaporan.Tell(db, message.AggregateId, clock.LegalDay(), clock.GetUtcNow(), ketentuan, cancellationToken);

    private Task<int> Merge(IIntegrationEvent message, Fakta fakta, CancellationToken cancellationToken) => db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO salinan_kerja_sama AS lama (
            id, region_code, version, tahap, terakhir_pada, berakhir_pada, dasar_pengakhiran, ditutup_pada)
        VALUES (
            {message.AggregateId}, {message.Region}, {message.Version}, {fakta.Tahap}, {message.OccurredAt.ToUniversalTime()},
            {fakta.BerakhirPada}, {fakta.Dasar}, {fakta.DitutupPada})
        ON CONFLICT (id) DO UPDATE SET
            tahap = CASE WHEN excluded.version > lama.version THEN excluded.tahap ELSE lama.tahap END,
            terakhir_pada = CASE WHEN excluded.version > lama.version THEN excluded.terakhir_pada ELSE lama.terakhir_pada END,
            version = greatest(lama.version, excluded.version),
            berakhir_pada = coalesce(lama.berakhir_pada, excluded.berakhir_pada),
            dasar_pengakhiran = coalesce(lama.dasar_pengakhiran, excluded.dasar_pengakhiran),
            ditutup_pada = coalesce(lama.ditutup_pada, excluded.ditutup_pada)
        """,
        cancellationToken);

    /// <summary>What an event tells that Evaluation keeps; null where it does not tell.</summary>
    private sealed record Fakta(string Tahap, DateOnly? BerakhirPada = null, string? Dasar = null, DateOnly? DitutupPada = null);
}
