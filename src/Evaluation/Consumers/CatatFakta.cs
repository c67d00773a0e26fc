using Ksd.Contracts;
using Ksd.Evaluation.Common;
using Ksd.Evaluation.Data;
using Ksd.Evaluation.Domain;
using Ksd.Messaging;

namespace Ksd.Evaluation.Consumers;

/// <summary>Puts into the log that figures are made from what else Agreements tells: of amendments, findings and disputes.</summary>
internal sealed class CatatFakta(EvaluationDbContext db) :
    IEventConsumer<PerubahanNaskahSigned>,
    IEventConsumer<TemuanKepatuhanRecorded>,
    IEventConsumer<PerselisihanChanged>
{
    public Task Consume(PerubahanNaskahSigned message, CancellationToken cancellationToken) =>
        db.Record(message, new NaskahDiubah(message.NaskahId, message.VersiNaskah, message.MulaiBerlaku, message.Berakhir), cancellationToken);

    public Task Consume(TemuanKepatuhanRecorded message, CancellationToken cancellationToken) => db.Record(
        message,
        new TemuanKepatuhan(message.TemuanId, message.NaskahId, message.Jenis, message.Kode, message.Tanggal, message.Uraian, [.. message.DasarHukum], message.SelesaiPada),
        cancellationToken);

    public Task Consume(PerselisihanChanged message, CancellationToken cancellationToken) =>
        db.Record(message, new PerselisihanBerubah(message.PerselisihanId, message.Status, message.Tanggal, message.Tenggat, message.Selesai), cancellationToken);
}
