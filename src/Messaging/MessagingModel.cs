using Ksd.Messaging.Inbox;
using Ksd.Messaging.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Messaging;

/// <summary>The two tables, with fixed names because the dispatcher and the inbox speak SQL to them.</summary>
public static class MessagingModel
{
    public const string OutboxTable = "outbox_message";

    public const string InboxTable = "inbox_message";

    // The audit trail's mark for tables of the machinery (Ksd.ServiceDefaults is not known here).
    private const string NotAudited = "Ksd:NotAudited";

    public static ModelBuilder AddMessaging(this ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<OutboxMessage>(outbox =>
        {
            outbox.ToTable(OutboxTable).HasAnnotation(NotAudited, true);
            outbox.HasKey(m => m.Id);
            outbox.Property(m => m.Id).HasColumnName("id").ValueGeneratedNever();
            outbox.Property(m => m.Type).HasColumnName("type").HasMaxLength(300);
            outbox.Property(m => m.AggregateId).HasColumnName("aggregate_id");
            outbox.Property(m => m.Body).HasColumnName("body").HasColumnType("json");
            outbox.Property(m => m.TraceParent).HasColumnName("trace_parent").HasMaxLength(60);
            outbox.Property(m => m.TraceState).HasColumnName("trace_state");
            outbox.Property(m => m.CreatedAt).HasColumnName("created_at");
            outbox.Property(m => m.SentAt).HasColumnName("sent_at");
            outbox.Property(m => m.DueAt).HasColumnName("due_at");
            outbox.Property(m => m.Attempts).HasColumnName("attempts");
            outbox.Property(m => m.LastError).HasColumnName("last_error");
            outbox.HasIndex(m => m.Id, "ix_outbox_message_pending").HasFilter("sent_at IS NULL");
        });
        model.Entity<InboxMessage>(inbox =>
        {
            inbox.ToTable(InboxTable).HasAnnotation(NotAudited, true);
            inbox.HasKey(m => m.MessageId);
            inbox.Property(m => m.MessageId).HasColumnName("message_id").ValueGeneratedNever();
            inbox.Property(m => m.ReceivedAt).HasColumnName("received_at");
        });
        return model;
    }
}
