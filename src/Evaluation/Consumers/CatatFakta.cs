using Ksd.Contracts;
using Ksd.Evaluation.Common;
using Ksd.Evaluation.Data;
using Ksd.Evaluation.Domain;
using Ksd.Messaging;

namespace Ksd.Evaluation.Consumers;

/// <summary>Puts what Agreements tells into the log that figures are made from.</summary>
internal sealed class CatatFakta(EvaluationDbContext db) :
    IEventConsumer<KerjaSamaProposed>,
    IEventConsumer<TahapChanged>,
    IEventConsumer<KesepakatanBersamaSigned>,
    IEventConsumer<PerjanjianKerjaSamaSigned>,
    IEventConsumer<NotaKesepakatanSigned>,
    IEventConsumer<NaskahLuarNegeriSigned>,
    IEventConsumer<PerubahanNaskahSigned>,
    IEventConsumer<KerjaSamaEnded>,
    IEventConsumer<KerjaSamaClosed>,
    IEventConsumer<KerjaSamaWithdrawn>,
    IEventConsumer<TemuanKepatuhanRecorded>
{
    public Task Consume(KerjaSamaProposed message, CancellationToken cancellationToken) => db.Record(
        message,
        new KerjaSamaDiusulkan(message.Judul, message.Jenis, message.PerangkatDaerah, [.. message.Urusan], Mitra(message.ParaPihak), message.RencanaItemId),
        cancellationToken);

    public Task Consume(TahapChanged message, CancellationToken cancellationToken) =>
        db.Record(message, new TahapBerubah(message.Tahap, message.Dari, message.Ke, message.Tanggal, message.NaskahId), cancellationToken);

    public Task Consume(KesepakatanBersamaSigned message, CancellationToken cancellationToken) => db.Record(
        message,
        new KesepakatanDitandatangani(
            message.Judul, message.Jenis, message.PerangkatDaerah, [.. message.Urusan], Mitra(message.ParaPihak), message.RencanaItemId, message.TanggalTandaTangan),
        cancellationToken);

    public Task Consume(PerjanjianKerjaSamaSigned message, CancellationToken cancellationToken) =>
        db.Record(message, Naskah(NaskahDitandatangani.Of(message), message.ParaPihak), cancellationToken);

    public Task Consume(NotaKesepakatanSigned message, CancellationToken cancellationToken) =>
        db.Record(message, Naskah(NaskahDitandatangani.Of(message), message.ParaPihak), cancellationToken);

    public Task Consume(NaskahLuarNegeriSigned message, CancellationToken cancellationToken) =>
        db.Record(message, Naskah(NaskahDitandatangani.Of(message), message.ParaPihak), cancellationToken);

    public Task Consume(PerubahanNaskahSigned message, CancellationToken cancellationToken) =>
        db.Record(message, new NaskahDiubah(message.NaskahId, message.VersiNaskah, message.MulaiBerlaku, message.Berakhir), cancellationToken);

    public Task Consume(KerjaSamaEnded message, CancellationToken cancellationToken) =>
        db.Record(message, new KerjaSamaBerakhir(message.NaskahId, message.Tanggal, message.Dasar), cancellationToken);

    public Task Consume(KerjaSamaClosed message, CancellationToken cancellationToken) =>
        db.Record(message, new KerjaSamaBerakhir(null, message.Tanggal, "Ditutup"), cancellationToken);

    public Task Consume(KerjaSamaWithdrawn message, CancellationToken cancellationToken) =>
        db.Record(message, new KerjaSamaBerakhir(null, message.Tanggal, "Ditarik"), cancellationToken);

    public Task Consume(TemuanKepatuhanRecorded message, CancellationToken cancellationToken) => db.Record(
        message,
        new TemuanKepatuhan(message.TemuanId, message.NaskahId, message.Jenis, message.Kode, message.Tanggal, message.Uraian, [.. message.DasarHukum], message.SelesaiPada),
        cancellationToken);

    private static NaskahBerlaku Naskah(NaskahDitandatangani naskah, IReadOnlyList<PihakKerjaSama> paraPihak) => new(
        naskah.JudulKerjaSama, naskah.Jenis, naskah.Departemen, [.. naskah.Urusan], Mitra(paraPihak), naskah.RencanaItemId,
        naskah.NaskahId, naskah.JenisNaskah, naskah.JudulNaskah, naskah.TanggalTandaTangan, naskah.Mulai, naskah.Berakhir, naskah.Nilai);

    private static PihakRingkas[] Mitra(IReadOnlyList<PihakKerjaSama> paraPihak) =>
        [.. paraPihak.Where(pihak => !pihak.PihakKami).Select(pihak => new PihakRingkas(pihak.Nama, pihak.Kelas, pihak.KodeWilayah))];
}
