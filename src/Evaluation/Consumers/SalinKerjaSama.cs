using System.Text.Json;
using Ksd.Contracts;
using Ksd.Evaluation.Common;
using Ksd.Evaluation.Data;
using Ksd.Evaluation.Domain;
using Ksd.Messaging;
using Ksd.Regulation;
using Microsoft.EntityFrameworkCore;
using Fakta = Ksd.Evaluation.Domain.Fakta;

namespace Ksd.Evaluation.Consumers;

/// <summary>
/// Keeps the copy of a kerja sama, and the fact in the log that figures are made from. Each event is one statement that gives the same
/// rows in whatever order they come.
/// </summary>
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
    public Task Consume(KerjaSamaProposed message, CancellationToken cancellationToken) => Keep(
        message,
        new(message.Tahap),
        new KerjaSamaDiusulkan(
            message.Judul, message.Jenis, message.PerangkatDaerah, [.. message.Urusan], PihakRingkas.Mitra(message.ParaPihak), message.RencanaItemId),
        cancellationToken);

    public Task Consume(TahapChanged message, CancellationToken cancellationToken) => Keep(
        message, new(message.Tahap), new TahapBerubah(message.Tahap, message.Dari, message.Ke, message.Tanggal, message.NaskahId), cancellationToken);

    public Task Consume(KesepakatanBersamaSigned message, CancellationToken cancellationToken) => Keep(
        message,
        new(message.Tahap),
        new KesepakatanDitandatangani(
            message.Judul, message.Jenis, message.PerangkatDaerah, [.. message.Urusan], PihakRingkas.Mitra(message.ParaPihak), message.RencanaItemId,
            message.TanggalTandaTangan),
        cancellationToken);

    public Task Consume(PersetujuanDprdRecorded message, CancellationToken cancellationToken) => Keep(message, new(message.Tahap), null, cancellationToken);

    public Task Consume(PerjanjianKerjaSamaSigned message, CancellationToken cancellationToken) =>
        Keep(message, new(message.Tahap), Naskah(NaskahDitandatangani.Of(message), message.ParaPihak), cancellationToken);

    public Task Consume(NotaKesepakatanSigned message, CancellationToken cancellationToken) =>
        Keep(message, new(message.Tahap), Naskah(NaskahDitandatangani.Of(message), message.ParaPihak), cancellationToken);

    public Task Consume(NaskahLuarNegeriSigned message, CancellationToken cancellationToken) =>
        Keep(message, new(message.Tahap), Naskah(NaskahDitandatangani.Of(message), message.ParaPihak), cancellationToken);

    public Task Consume(KerjaSamaClosed message, CancellationToken cancellationToken) => Keep(
        message, new(message.Tahap, DitutupPada: message.Tanggal), new KerjaSamaBerakhir(null, message.Tanggal, "Ditutup"), cancellationToken);

    public Task Consume(KerjaSamaWithdrawn message, CancellationToken cancellationToken) =>
        Keep(message, new(message.Tahap), new KerjaSamaBerakhir(null, message.Tanggal, "Ditarik"), cancellationToken);

    public async Task Consume(KerjaSamaEnded message, CancellationToken cancellationToken)
    {
        await Keep(
            message,
            message.NaskahId is null ? new(message.Tahap, BerakhirPada: message.Tanggal, Dasar: message.Dasar) : new(message.Tahap),
            new KerjaSamaBerakhir(message.NaskahId, message.Tanggal, message.Dasar),
            cancellationToken);
        if (message.NaskahId is { } naskahId)
        {
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO pengakhiran_naskah (id, region_code, kerja_sama_id, tanggal, dasar)
                VALUES ({naskahId}, {message.Region}, {message.AggregateId}, {message.Tanggal}, {message.Dasar})
                ON CONFLICT (id) DO NOTHING
                """,
                cancellationToken);
        }

        // With the end it is settled which reports are owed.
        await KewajibanLaporan.Tell(db, message.AggregateId, clock.LegalDay(), clock.GetUtcNow(), ketentuan, cancellationToken);
    }

    private Task<int> Keep(IIntegrationEvent message, Salinan salinan, Fakta? fakta, CancellationToken cancellationToken)
    {
        var pada = message.OccurredAt.ToUniversalTime();
        var isi = fakta is null ? null : JsonSerializer.Serialize(fakta, Jsonb.Options);
        return db.Database.ExecuteSqlAsync(
            $"""
            WITH fakta AS (
                INSERT INTO catatan_fakta (id, region_code, kerja_sama_id, versi, pada, isi)
                SELECT {message.EventId}, {message.Region}, {message.AggregateId}, {message.Version}, {pada}, {isi}::jsonb WHERE {isi}::jsonb IS NOT NULL
                ON CONFLICT (id) DO NOTHING)
            INSERT INTO salinan_kerja_sama AS lama (
                id, region_code, version, tahap, terakhir_pada, berakhir_pada, dasar_pengakhiran, ditutup_pada)
            VALUES (
                {message.AggregateId}, {message.Region}, {message.Version}, {salinan.Tahap}, {pada}, {salinan.BerakhirPada}, {salinan.Dasar}, {salinan.DitutupPada})
            ON CONFLICT (id) DO UPDATE SET
                tahap = CASE WHEN excluded.version > lama.version THEN excluded.tahap ELSE lama.tahap END,
                terakhir_pada = CASE WHEN excluded.version > lama.version THEN excluded.terakhir_pada ELSE lama.terakhir_pada END,
                version = greatest(lama.version, excluded.version),
                berakhir_pada = coalesce(lama.berakhir_pada, excluded.berakhir_pada),
                dasar_pengakhiran = coalesce(lama.dasar_pengakhiran, excluded.dasar_pengakhiran),
                ditutup_pada = coalesce(lama.ditutup_pada, excluded.ditutup_pada)
            """,
            cancellationToken);
    }

    private static NaskahBerlaku Naskah(NaskahDitandatangani naskah, IReadOnlyList<PihakKerjaSama> paraPihak) => new(
        naskah.JudulKerjaSama, naskah.Jenis, naskah.Departemen, [.. naskah.Urusan], PihakRingkas.Mitra(paraPihak), naskah.RencanaItemId,
        naskah.NaskahId, naskah.JenisNaskah, naskah.JudulNaskah, naskah.TanggalTandaTangan, naskah.Mulai, naskah.Berakhir, naskah.Nilai);

    /// <summary>What an event tells that the copy keeps; null where it does not tell.</summary>
    private sealed record Salinan(string Tahap, DateOnly? BerakhirPada = null, string? Dasar = null, DateOnly? DitutupPada = null);
}
