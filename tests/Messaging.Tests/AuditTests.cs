using System.Text.Json;
using Ksd.Messaging.Tests.Sample;
using Ksd.ServiceDefaults.Audit;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Ksd.Messaging.Tests;

[Collection(nameof(MessagingInfrastructure))]
public sealed class AuditTests(MessagingInfrastructure infrastructure)
{
    [Fact]
    public async Task What_is_created_is_recorded_whole()
    {
        await using var service = await infrastructure.Silent();

        var id = await Create(service);

        var entry = (await service.Entries()).ShouldHaveSingleItem();
        entry.Action.ShouldBe(AuditAction.Created);
        (entry.Entity, entry.EntityId, entry.RegionCode, entry.Subject).ShouldBe(("Cooperation", id.ToString(), SampleService.Region, "sistem"));
        entry.Before.ShouldBeNull();
        entry.ShouldBeAfter("""
            {"name":"Air bersih","value":1500.50,"phone":"***","version":1,
             "contact":{"office":"Bagian Kerja Sama","person":"***"},
             "stages":{"0":{"name":"penawaran","date":"2026-01-31"}}}
            """);
    }

    [Fact]
    public async Task Of_what_is_changed_only_the_change_is_recorded()
    {
        await using var service = await infrastructure.Silent();
        var id = await Create(service);

        await service.InRegion(async db =>
        {
            var cooperation = await db.Cooperation.SingleAsync(c => c.Id == id);
            cooperation.Name = "Air minum";
            cooperation.Phone = "0811";
            cooperation.Contact.Person = "Somebody else";
            cooperation.Stages.Add(new Stage { Name = "kesepakatan bersama", Date = new DateOnly(2026, 2, 28) });
            db.Audit.Reason = "Salah ketik";
            return await db.SaveChangesAsync();
        });

        var entry = (await service.Entries())[^1];
        entry.Action.ShouldBe(AuditAction.Changed);
        entry.Reason.ShouldBe("Salah ketik");
        entry.ShouldBeBefore("""{"name":"Air bersih","phone":"***","contact":{"person":"***"},"stages":{}}""");
        entry.ShouldBeAfter("""
            {"name":"Air minum","phone":"***","contact":{"person":"***"},"stages":{"1":{"name":"kesepakatan bersama","date":"2026-02-28"}}}
            """);
    }

    [Fact]
    public async Task Of_a_list_the_element_that_changed_or_went_is_recorded()
    {
        await using var service = await infrastructure.Silent();
        var id = await Create(service);
        await service.InRegion(async db =>
        {
            var cooperation = await db.Cooperation.SingleAsync(c => c.Id == id);
            cooperation.Stages[0].Name = "persiapan";
            return await db.SaveChangesAsync();
        });
        await service.InRegion(async db =>
        {
            var cooperation = await db.Cooperation.SingleAsync(c => c.Id == id);
            cooperation.Stages.Clear();
            return await db.SaveChangesAsync();
        });

        var entries = await service.Entries();
        entries[1].ShouldBeBefore("""{"stages":{"0":{"name":"penawaran"}}}""");
        entries[1].ShouldBeAfter("""{"stages":{"0":{"name":"persiapan"}}}""");
        entries[2].ShouldBeBefore("""{"stages":{"0":{"name":"persiapan","date":"2026-01-31"}}}""");
        entries[2].ShouldBeAfter("""{"stages":{}}""");
    }

    [Fact]
    public async Task What_is_removed_is_recorded_as_it_was()
    {
        await using var service = await infrastructure.Silent();
        var id = await Create(service);

        await service.InRegion(async db =>
        {
            db.Remove(await db.Cooperation.SingleAsync(c => c.Id == id));
            return await db.SaveChangesAsync();
        });

        var entry = (await service.Entries())[^1];
        entry.Action.ShouldBe(AuditAction.Removed);
        entry.After.ShouldBeNull();
        JsonDocument.Parse(entry.Before!).RootElement.GetProperty("name").GetString().ShouldBe("Air bersih");
    }

    [Fact]
    public async Task A_change_that_is_not_committed_leaves_no_entry()
    {
        await using var service = await infrastructure.Silent();

        await service.InRegion(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Add(new Cooperation { Id = Guid.CreateVersion7() });
            await db.SaveChangesAsync();
            await transaction.RollbackAsync();
            return true;
        });

        (await service.Entries()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_save_that_failed_and_is_repeated_is_recorded_once()
    {
        await using var service = await infrastructure.Silent();
        var id = await Create(service);

        await service.InRegion(async db =>
        {
            var second = new Cooperation { Id = id };
            db.Add(second);
            await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync());
            db.Entry(second).State = EntityState.Detached;
            db.Add(new Cooperation { Id = Guid.CreateVersion7() });
            return await db.SaveChangesAsync();
        });

        (await service.Entries()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_change_outside_any_region_is_refused()
    {
        await using var service = await infrastructure.Silent();

        var refusal = await Should.ThrowAsync<InvalidOperationException>(() => service.WithoutRegion(async db =>
        {
            db.Add(new Cooperation { Id = Guid.CreateVersion7() });
            return await db.SaveChangesAsync();
        }));

        refusal.Message.ShouldContain("region");
    }

    [Fact]
    public async Task The_service_itself_can_neither_change_nor_remove_what_is_recorded()
    {
        await using var service = await infrastructure.Silent();
        await Create(service);
        await service.Seal();

        foreach (var sql in new[]
        {
            "UPDATE audit_entry SET subject = 'nobody'", "DELETE FROM audit_entry", "UPDATE audit_seal SET seq = 9", "DELETE FROM audit_seal",
            "TRUNCATE audit_entry",
        })
        {
            var refusal = await Should.ThrowAsync<PostgresException>(() => service.InRegion(db => db.Database.ExecuteSqlRawAsync(sql)));
            refusal.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        }
    }

    private static Task<Guid> Create(SampleService service) => service.InRegion(async db =>
    {
        var id = Guid.CreateVersion7();
        db.Add(new Cooperation
        {
            Id = id,
            Name = "Air bersih",
            Value = 1500.50m,
            Phone = "0541",
            Contact = new Contact { Office = "Bagian Kerja Sama", Person = "Somebody" },
            Stages = [new Stage { Name = "penawaran", Date = new DateOnly(2026, 1, 31) }],
        });
        await db.SaveChangesAsync();
        return id;
    });
}
