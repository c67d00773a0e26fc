using System.Text.Json;
using Ksd.Contracts;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Consumers;

/// <summary>Keeps the copy of a kerja sama. Each event is one statement that gives the same row in whatever order they come.</summary>
internal sealed class SalinKerjaSama(MappingDbContext db) :
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
    public Task Consume(KerjaSamaProposed message, CancellationToken cancellationToken) =>
        Merge(message, new(
            message.Tahap, message.KandidatId, message.RencanaItemId, message.Judul, message.Jenis, message.PerangkatDaerah,
            message.Urusan, message.ParaPihak), cancellationToken);

    public Task Consume(TahapChanged message, CancellationToken cancellationToken) =>
        Merge(message, new(message.Tahap, message.KandidatId, AlasanDitarik: message.NaskahId is null ? Dropped(message.Tahap, message.Alasan) : null), cancellationToken);

    public Task Consume(KesepakatanBersamaSigned message, CancellationToken cancellationToken) =>
        Merge(message, new(
            message.Tahap, message.KandidatId, message.RencanaItemId, message.Judul, message.Jenis, message.PerangkatDaerah,
            message.Urusan, message.ParaPihak, message.Berakhir), cancellationToken);

    public Task Consume(PersetujuanDprdRecorded message, CancellationToken cancellationToken) =>
        Merge(message, new(message.Tahap, message.KandidatId, AlasanDitarik: Dropped(message.Tahap, message.NomorKeputusan is { } nomor ? $"Ditolak DPRD dengan {nomor}" : null)), cancellationToken);

    public Task Consume(PerjanjianKerjaSamaSigned message, CancellationToken cancellationToken) =>
        Merge(message, new(
            message.Tahap, message.KandidatId, message.RencanaItemId, message.Judul, message.Jenis, message.PerangkatDaerah,
            message.Urusan, message.ParaPihak, message.Berakhir), cancellationToken);

    public Task Consume(NotaKesepakatanSigned message, CancellationToken cancellationToken) =>
        Merge(message, new(
            message.Tahap, message.KandidatId, message.RencanaItemId, message.Judul, message.Jenis, message.PerangkatDaerah,
            message.Urusan, message.ParaPihak, message.Berakhir), cancellationToken);

    public Task Consume(NaskahLuarNegeriSigned message, CancellationToken cancellationToken) =>
        Merge(message, new(
            message.Tahap, message.KandidatId, message.RencanaItemId, message.Judul, message.Jenis, message.PerangkatDaerah,
            message.Urusan, message.ParaPihak, message.Berakhir), cancellationToken);

    public Task Consume(KerjaSamaEnded message, CancellationToken cancellationToken) =>
        Merge(message, new(message.Tahap, message.KandidatId, DasarBerakhir: message.NaskahId is null ? message.Dasar : null), cancellationToken);

    public Task Consume(KerjaSamaClosed message, CancellationToken cancellationToken) =>
        Merge(message, new(message.Tahap, message.KandidatId), cancellationToken);

    public Task Consume(KerjaSamaWithdrawn message, CancellationToken cancellationToken) =>
        Merge(message, new(message.Tahap, message.KandidatId, AlasanDitarik: message.Alasan), cancellationToken);

    /// <summary>The reason that goes with a stage in which a kerja sama is dropped; null in any other.</summary>
    private static string? Dropped(string tahap, string? alasan) => PerkembanganTahap.Of(tahap) is not Perkembangan.Ditarik ? null : alasan ?? tahap switch
    {
        "DitolakMitra" => "Ditolak mitra",
        "DitolakDprd" => "Ditolak DPRD",
        _ => null,
    };

    private Task<int> Merge(IIntegrationEvent message, Fakta fakta, CancellationToken cancellationToken)
    {
        var judulVersion = fakta.Judul is null ? 0 : message.Version;
        var alasanVersion = fakta.AlasanDitarik is null ? 0 : message.Version;
        string[] urusan = [.. fakta.Urusan ?? []];
        var paraMitra = JsonSerializer.Serialize((fakta.ParaPihak ?? []).Where(pihak => !pihak.PihakKami)
            .Select(pihak => new MitraTersalin { Nama = pihak.Nama, Kelas = pihak.Kelas, KodeWilayah = pihak.KodeWilayah }));
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO salinan_kerja_sama AS lama (
                id, region_code, version, tahap, terakhir_pada, judul_version, judul, jenis, perangkat_daerah,
                urusan, para_mitra, berakhir, kandidat_id, rencana_item_id, alasan_version, alasan_ditarik, dasar_berakhir)
            VALUES (
                {message.AggregateId}, {message.Region}, {message.Version}, {fakta.Tahap}, {message.OccurredAt.ToUniversalTime()}, {judulVersion},
                {fakta.Judul}, {fakta.Jenis}, {fakta.PerangkatDaerah},
                {urusan}, {paraMitra}::jsonb, {fakta.Berakhir}, {fakta.KandidatId}, {fakta.RencanaItemId}, {alasanVersion}, {fakta.AlasanDitarik}, {fakta.DasarBerakhir})
            ON CONFLICT (id) DO UPDATE SET
                tahap = CASE WHEN excluded.version > lama.version THEN excluded.tahap ELSE lama.tahap END,
                terakhir_pada = CASE WHEN excluded.version > lama.version THEN excluded.terakhir_pada ELSE lama.terakhir_pada END,
                version = greatest(lama.version, excluded.version),
                judul = CASE WHEN excluded.judul_version > lama.judul_version THEN excluded.judul ELSE lama.judul END,
                jenis = CASE WHEN excluded.judul_version > lama.judul_version THEN excluded.jenis ELSE lama.jenis END,
                perangkat_daerah = CASE
                    WHEN excluded.judul_version > lama.judul_version THEN excluded.perangkat_daerah ELSE lama.perangkat_daerah END,
                urusan = CASE WHEN excluded.judul_version > lama.judul_version THEN excluded.urusan ELSE lama.urusan END,
                para_mitra = CASE WHEN excluded.judul_version > lama.judul_version THEN excluded.para_mitra ELSE lama.para_mitra END,
                berakhir = CASE WHEN excluded.judul_version > lama.judul_version THEN excluded.berakhir ELSE lama.berakhir END,
                judul_version = greatest(lama.judul_version, excluded.judul_version),
                kandidat_id = coalesce(lama.kandidat_id, excluded.kandidat_id),
                rencana_item_id = coalesce(lama.rencana_item_id, excluded.rencana_item_id),
                alasan_ditarik = CASE WHEN excluded.alasan_version > lama.alasan_version THEN excluded.alasan_ditarik ELSE lama.alasan_ditarik END,
                alasan_version = greatest(lama.alasan_version, excluded.alasan_version),
                dasar_berakhir = coalesce(lama.dasar_berakhir, excluded.dasar_berakhir)
            """,
            cancellationToken);
    }

    /// <summary>What an event tells that Mapping keeps; null where it does not tell.</summary>
    private sealed record Fakta(
        string Tahap,
        Guid? KandidatId,
        Guid? RencanaItemId = null,
        string? Judul = null,
        string? Jenis = null,
        string? PerangkatDaerah = null,
        IReadOnlyList<string>? Urusan = null,
        IReadOnlyList<PihakKerjaSama>? ParaPihak = null,
        DateOnly? Berakhir = null,
        string? AlasanDitarik = null,
        string? DasarBerakhir = null);
}
