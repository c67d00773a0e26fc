using Ksd.Contracts;
using Ksd.Evaluation.Common;
using Ksd.Evaluation.Data;
using Ksd.Evaluation.Domain;
using Ksd.Messaging;

namespace Ksd.Evaluation.Consumers;

/// <summary>Puts what Agreements tells of disputes into the log that figures are made from.</summary>
internal sealed class CatatPerselisihan(EvaluationDbContext db) : IEventConsumer<PerselisihanChanged>
{
    public Task Consume(PerselisihanChanged message, CancellationToken cancellationToken) =>
        db.Record(message, new PerselisihanBerubah(message.PerselisihanId, message.Status, message.Tanggal, message.Tenggat, message.Selesai), cancellationToken);
}
