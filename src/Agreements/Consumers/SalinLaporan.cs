using System.Globalization;
using Ksd.Agreements.Data;
using Ksd.Contracts;
using Ksd.Messaging;
using Ksd.Regulation;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Consumers;

/// <summary>
/// Keeps our copy of the reports of each naskah: the list of those due asks for it, and guard G27 for what blocks the next foreign plan.
/// The events are of several aggregates and come in any order, so each only adds what it knows.
/// </summary>
internal sealed class SalinLaporan(AgreementsDbContext db) :
    IEventConsumer<LaporanReminded>,
    IEventConsumer<LaporanLate>,
    IEventConsumer<LaporanAccepted>,
    IEventConsumer<RencanaLuarNegeriBlocked>,
    IEventConsumer<RencanaLuarNegeriUnblocked>
{
    public Task Consume(LaporanReminded message, CancellationToken cancellationToken) => Add(
        message,
        new(message.NaskahId, message.Periode, message.KerjaSamaId, message.Departemen, message.PeriodeSelesai, message.BatasAkhir)
        {
            JatuhTempoPada = message.OccurredAt.LegalDay(),
        },
        cancellationToken);

    public Task Consume(LaporanLate message, CancellationToken cancellationToken) => Add(
        message,
        new(message.NaskahId, message.Periode, message.KerjaSamaId, message.Departemen, message.PeriodeSelesai, message.BatasAkhir)
        {
            JatuhTempoPada = message.OccurredAt.LegalDay(),
        },
        cancellationToken);

    public Task Consume(LaporanAccepted message, CancellationToken cancellationToken) => Add(
        message,
        new(message.NaskahId, message.Periode, message.KerjaSamaId, message.Departemen, message.PeriodeSelesai, null) { DiterimaPada = message.TanggalDiterima },
        cancellationToken);

    public Task Consume(RencanaLuarNegeriBlocked message, CancellationToken cancellationToken) =>
        Add(message, Tahunan(message.NaskahId, message.Tahun, message.AggregateId) with { DiblokirPada = message.Tanggal }, cancellationToken);

    public Task Consume(RencanaLuarNegeriUnblocked message, CancellationToken cancellationToken) =>
        Add(message, Tahunan(message.NaskahId, message.Tahun, message.AggregateId) with { DibukaPada = message.Tanggal }, cancellationToken);

    private static Kabar Tahunan(Guid naskahId, int tahun, Guid kerjaSamaId) =>
        new(naskahId, tahun.ToString(CultureInfo.InvariantCulture), kerjaSamaId, null, new(tahun, 12, 31), null);

    private Task<int> Add(IIntegrationEvent message, Kabar kabar, CancellationToken cancellationToken)
    {
        // A period without a quarter is a year, and only foreign reports are on years.
        var luarNegeri = !kabar.Periode.Contains('-', StringComparison.Ordinal);
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO salinan_laporan AS lama (
                naskah_id, periode, region_code, kerja_sama_id, luar_negeri, departemen, periode_selesai, batas_akhir, jatuh_tempo_pada, diterima_pada,
                diblokir_pada, dibuka_pada)
            VALUES ({kabar.NaskahId}, {kabar.Periode}, {message.Region}, {kabar.KerjaSamaId}, {luarNegeri}, {kabar.Departemen}, {kabar.PeriodeSelesai},
                {kabar.BatasAkhir}, {kabar.JatuhTempoPada}, {kabar.DiterimaPada}, {kabar.DiblokirPada}, {kabar.DibukaPada})
            ON CONFLICT (naskah_id, periode) DO UPDATE SET
                departemen = coalesce(excluded.departemen, lama.departemen),
                periode_selesai = coalesce(excluded.periode_selesai, lama.periode_selesai),
                batas_akhir = coalesce(excluded.batas_akhir, lama.batas_akhir),
                jatuh_tempo_pada = least(excluded.jatuh_tempo_pada, lama.jatuh_tempo_pada),
                diterima_pada = coalesce(lama.diterima_pada, excluded.diterima_pada),
                diblokir_pada = coalesce(lama.diblokir_pada, excluded.diblokir_pada),
                dibuka_pada = coalesce(lama.dibuka_pada, excluded.dibuka_pada)
            """,
            cancellationToken);
    }

    private sealed record Kabar(Guid NaskahId, string Periode, Guid KerjaSamaId, string? Departemen, DateOnly PeriodeSelesai, DateOnly? BatasAkhir)
    {
        public DateOnly? JatuhTempoPada { get; init; }

        public DateOnly? DiterimaPada { get; init; }

        public DateOnly? DiblokirPada { get; init; }

        public DateOnly? DibukaPada { get; init; }
    }
}
