using Ksd.Gateway.Clients;
using Ksd.Gateway.Identity;
using Ksd.Gateway.People;
using Ksd.Gateway.Sessions;
using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.Data;

/// <summary>People, the positions they hold, how they show who they are, and where they are signed in.</summary>
internal static class PeopleModel
{
    private const int HashLength = 64;

    public static void AddPeople(this ModelBuilder model)
    {
        model.Entity<Person>(person =>
        {
            person.IsRegional().UseXminAsVersion();
            person.Property(row => row.UserName).HasMaxLength(256);
            person.Property(row => row.NormalizedUserName).HasMaxLength(256).UseCollation("C");
            person.HasIndex(row => row.NormalizedUserName).IsUnique();
            person.HasIndex(row => new { row.RegionCode, row.NormalizedUserName });
            person.Property(row => row.FullName).HasMaxLength(Person.NameMaxLength);
            person.Property(row => row.OutsideIssuer).HasMaxLength(Person.OutsideMaxLength);
            person.Property(row => row.OutsideSubject).HasMaxLength(Person.OutsideMaxLength);
            person.HasIndex(row => new { row.OutsideIssuer, row.OutsideSubject }).IsUnique().HasFilter("outside_subject IS NOT NULL");
            person.Property(row => row.PasswordHash).IsNotAudited();
            person.Property(row => row.SecurityStamp).IsNotAudited();
            person.Property(row => row.ConcurrencyStamp).IsConcurrencyToken().IsNotAudited();
            person.Property(row => row.ProtectedAuthenticatorKey).IsNotAudited();
            person.Property(row => row.RecoveryCodeHashes).IsNotAudited();
            person.Property(row => row.LastCodeHash).HasMaxLength(HashLength).IsNotAudited();
        });

        model.Entity<Penugasan>(held =>
        {
            held.IsRegional();
            held.Property(row => row.Id).ValueGeneratedNever();
            held.Property(row => row.Position).HasMaxLength(Client.PositionMaxLength);
            held.Property(row => row.Department).HasMaxLength(Client.IdMaxLength);
            held.Property(row => row.Decree).HasMaxLength(Penugasan.DecreeMaxLength);
            held.Property(row => row.From).HasColumnName("held_from");
            held.Property(row => row.To).HasColumnName("held_to");
            held.Ignore(row => row.Title);
            held.HasIndex(row => new { row.PersonId, row.From });
        });

        model.Entity<Session>(session =>
        {
            session.IsRegional();
            session.Property(row => row.Id).ValueGeneratedNever();
            session.Property(row => row.LastSeenAt).IsNotAudited();
            session.Property(row => row.Address).HasMaxLength(Session.AddressMaxLength);
            session.Property(row => row.Agent).HasMaxLength(Session.AgentMaxLength);
            session.HasIndex(row => new { row.PersonId, row.Id }).HasFilter("ended_at IS NULL");
        });

        model.Entity<IdentityUserPasskey<Guid>>(passkey =>
        {
            passkey.ToTable("passkey").IsRegional().IsNotAudited();
            passkey.HasKey(row => row.CredentialId);
            passkey.Property(row => row.CredentialId).HasMaxLength(1024);
            passkey.ComplexProperty(row => row.Data, data => data.ToJson());
            passkey.HasIndex(row => row.UserId);
        });

        model.Entity<Message>(message =>
        {
            message.IsRegional();
            message.Property(row => row.Id).ValueGeneratedNever();
            message.Property(row => row.ProtectedText).IsNotAudited();
            message.HasIndex(row => new { row.PersonId, row.Id }).HasFilter("closed_at IS NULL");
        });

        model.Entity<OneTimeCode>(code =>
        {
            code.IsNotAudited();
            code.HasKey(row => row.Hash);
            code.Property(row => row.Hash).HasMaxLength(HashLength);
            code.Property(row => row.Region).HasMaxLength(RegionalEntity.CodeMaxLength);
            code.HasIndex(row => row.PersonId);
        });
    }
}
