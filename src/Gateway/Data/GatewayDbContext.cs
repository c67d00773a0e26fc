using Ksd.Gateway.Clients;
using Ksd.Gateway.Feed;
using Ksd.Gateway.Identity;
using Ksd.Gateway.People;
using Ksd.Gateway.Sessions;
using Ksd.Gateway.Tokens;
using Ksd.Gateway.Webhooks;
using Ksd.Messaging;
using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.Data;

/// <summary>Who may come in, and the keys that say so.</summary>
internal sealed class GatewayDbContext(DbContextOptions<GatewayDbContext> options) : KsdDbContext(options)
{
    public DbSet<Client> Client => Set<Client>();

    public DbSet<Person> Person => Set<Person>();

    public DbSet<Penugasan> Penugasan => Set<Penugasan>();

    public DbSet<Session> Session => Set<Session>();

    public DbSet<IdentityUserPasskey<Guid>> Passkey => Set<IdentityUserPasskey<Guid>>();

    public DbSet<Message> Message => Set<Message>();

    public DbSet<OneTimeCode> OneTimeCode => Set<OneTimeCode>();

    public DbSet<HomeRegion> HomeRegion => Set<HomeRegion>();

    public DbSet<ClientKey> ClientKey => Set<ClientKey>();

    public DbSet<Revocation> Revocation => Set<Revocation>();

    public DbSet<UsedAssertion> UsedAssertion => Set<UsedAssertion>();

    public DbSet<Change> Change => Set<Change>();

    public DbSet<ChangeSubject> ChangeSubject => Set<ChangeSubject>();

    public DbSet<FeedHorizon> FeedHorizon => Set<FeedHorizon>();

    public DbSet<Subscription> Subscription => Set<Subscription>();

    public DbSet<Delivery> Delivery => Set<Delivery>();

    public DbSet<DeliveryDue> DeliveryDue => Set<DeliveryDue>();

    public DbSet<SigningKey> SigningKey => Set<SigningKey>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);

        modelBuilder.Entity<HomeRegion>(home =>
        {
            home.IsNotAudited();
            home.HasKey(row => new { row.Kind, row.Name });
            home.Property(row => row.Name).HasMaxLength(256);
            home.Property(row => row.Region).HasMaxLength(RegionalEntity.CodeMaxLength);
        });

        modelBuilder.Entity<Client>(client =>
        {
            client.IsRegional().UseXminAsVersion();
            client.Property(row => row.Id).HasMaxLength(Clients.Client.IdMaxLength).UseCollation("C");
            client.Property(row => row.Name).HasMaxLength(Clients.Client.NameMaxLength);
            client.Property(row => row.Position).HasMaxLength(Clients.Client.PositionMaxLength);
            client.Property(row => row.Department).HasMaxLength(Clients.Client.IdMaxLength);
            client.Property(row => row.SecretHash).IsNotAudited();
            client.Property(row => row.PreviousSecretHash).IsNotAudited();
            client.Property(row => row.SandboxRegion).HasMaxLength(RegionalEntity.CodeMaxLength);
            client.HasIndex(row => new { row.RegionCode, row.Id });
        });

        modelBuilder.AddPeople();

        modelBuilder.Entity<ClientKey>(key =>
        {
            key.IsRegional();
            key.Property(row => row.ClientId).HasMaxLength(Clients.Client.IdMaxLength).UseCollation("C");
            key.Property(row => row.Kid).HasMaxLength(Clients.ClientKey.KidMaxLength);
            key.Property(row => row.Jwk).HasColumnType("jsonb");
            key.HasIndex(row => new { row.ClientId, row.Kid }).IsUnique().HasFilter("removed_at IS NULL");
        });

        modelBuilder.Entity<Revocation>(revocation =>
        {
            revocation.IsNotAudited();
            revocation.HasKey(row => row.Key);
            revocation.Property(row => row.Key).HasMaxLength(64);
            revocation.HasIndex(row => row.At);
        });

        modelBuilder.Entity<UsedAssertion>(used =>
        {
            used.IsNotAudited();
            used.Property(row => row.Id).HasMaxLength(64);
            used.HasIndex(row => row.ExpiresAt);
        });

        modelBuilder.AddMessaging();

        modelBuilder.Entity<Change>(change =>
        {
            change.IsRegional().IsNotAudited();
            change.HasKey(row => row.Seq);
            change.Property(row => row.Seq).UseIdentityAlwaysColumn();
            change.Property(row => row.Type).HasMaxLength(100);
            change.Property(row => row.Data).HasColumnType("jsonb");
            change.HasIndex(RegionalEntity.Property, nameof(Feed.Change.Seq));
            change.HasIndex(RegionalEntity.Property, nameof(Feed.Change.OccurredAt));
            change.Property(row => row.Department).HasMaxLength(Feed.ChangeSubject.MaxLength);
            change.Property(row => row.Kind).HasMaxLength(Feed.ChangeSubject.MaxLength);
        });

        modelBuilder.Entity<ChangeSubject>(subject =>
        {
            subject.ToTable("change_subject").IsRegional().IsNotAudited();
            subject.Property(row => row.Id).ValueGeneratedNever();
            subject.Property(row => row.Department).HasMaxLength(Feed.ChangeSubject.MaxLength);
            subject.Property(row => row.Kind).HasMaxLength(Feed.ChangeSubject.MaxLength);
        });

        modelBuilder.Entity<FeedHorizon>(horizon =>
        {
            horizon.IsRegional().IsNotAudited();
            horizon.HasKey(row => row.RegionCode);
        });

        modelBuilder.Entity<Subscription>(subscription =>
        {
            subscription.IsRegional().UseXminAsVersion();
            subscription.Property(row => row.ClientId).HasMaxLength(Clients.Client.IdMaxLength).UseCollation("C");
            subscription.Property(row => row.Url).HasMaxLength(Webhooks.Subscription.UrlMaxLength);
            subscription.Property(row => row.Secret).IsNotAudited();
            subscription.Property(row => row.PreviousSecret).IsNotAudited();
            subscription.HasIndex(row => new { row.RegionCode, row.ClientId, row.Id }).HasFilter("removed_at IS NULL");
        });

        modelBuilder.Entity<Delivery>(delivery =>
        {
            delivery.IsRegional().IsNotAudited();
            delivery.Property(row => row.Id).ValueGeneratedNever();
            delivery.Property(row => row.SubscriptionId);
            delivery.Property(row => row.ChangeSeq);
            delivery.Property(row => row.EventId);
            delivery.Property(row => row.AggregateId);
            delivery.Property(row => row.CreatedAt);
            delivery.Property(row => row.LastError).HasMaxLength(Webhooks.Delivery.ErrorMaxLength);
            delivery.HasIndex(row => new { row.SubscriptionId, row.Id });
            delivery.HasIndex(row => row.CreatedAt);
        });

        modelBuilder.Entity<DeliveryDue>(due =>
        {
            due.IsNotAudited();
            due.HasKey(row => row.DeliveryId);
            due.Property(row => row.DeliveryId).ValueGeneratedNever();
            due.Property(row => row.Region).HasMaxLength(RegionalEntity.CodeMaxLength);
            due.HasIndex(row => row.DueAt);
            due.HasIndex(row => row.ChangeSeq);
            due.HasIndex(row => new { row.SubscriptionId, row.AggregateId, row.ChangeSeq });
        });

        modelBuilder.Entity<SigningKey>(key =>
        {
            key.IsNotAudited();
            key.HasKey(row => row.Kid);
            key.Property(row => row.Kid).HasMaxLength(64);
        });
    }
}
