using System.Text.Json;
using Ksd.Contracts;
using Ksd.Gateway.Data;
using Ksd.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.Feed;

/// <summary>Keeps an event for those who ask for it, and queues it for those who want to be told.</summary>
internal sealed class RecordChange<TEvent>(GatewayDbContext db, TimeProvider clock) : IEventConsumer<TEvent>
    where TEvent : class, IIntegrationEvent
{
    public async Task Consume(TEvent message, CancellationToken cancellationToken)
    {
        // Numbers are given one after the other and not before the transaction that has the one before is over.
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtext({"ksd.change:" + message.Region}))", cancellationToken);
        var data = JsonSerializer.SerializeToElement(message, JsonSerializerOptions.Web);
        var subject = await LearnAsync(message.AggregateId, data, cancellationToken);
        var change = new Change
        {
            EventId = message.EventId,
            Type = typeof(TEvent).Name,
            AggregateId = message.AggregateId,
            Version = message.Version,
            OccurredAt = message.OccurredAt,
            Department = ChangeSubject.DepartmentIn(data) ?? subject?.Department,
            Kind = ChangeSubject.KindIn(data) ?? subject?.Kind,
            Data = data.GetRawText(),
        };
        db.Add(change);
        await db.SaveChangesAsync(cancellationToken);
        var now = clock.GetUtcNow();
        foreach (var subscription in await db.Subscription.Where(subscription => subscription.RemovedAt == null).ToListAsync(cancellationToken))
        {
            if (subscription.Wants(change))
            {
                db.AddRange(subscription.Deliver(change, now));
            }
        }

        await db.Database.ExecuteSqlAsync($"SELECT pg_notify({ChangeSignal.Channel}, '')", cancellationToken);
    }

    private async Task<ChangeSubject?> LearnAsync(Guid aggregate, JsonElement data, CancellationToken cancellationToken)
    {
        var id = ChangeSubject.KerjaSamaOf(data, aggregate);
        var (department, kind) = (ChangeSubject.DepartmentIn(data), ChangeSubject.KindIn(data));
        var subject = await db.ChangeSubject.SingleOrDefaultAsync(known => known.Id == id, cancellationToken);
        if (subject is null && (department ?? kind) is not null)
        {
            subject = ChangeSubject.Of(id);
            db.Add(subject);
        }

        // A report is owed by one department of several: what it says holds for itself, not for the kerja sama.
        if (id == aggregate)
        {
            subject?.Learn(department, kind);
        }

        return subject;
    }
}
