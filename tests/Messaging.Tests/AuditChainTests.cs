using Ksd.Messaging.Tests.Sample;
using Ksd.ServiceDefaults.Audit;
using Ksd.Testing;

namespace Ksd.Messaging.Tests;

[Collection(nameof(MessagingInfrastructure))]
public sealed class AuditChainTests(MessagingInfrastructure infrastructure)
{
    [Fact]
    public async Task An_untouched_chain_holds_and_names_its_head()
    {
        await using var service = await Sealed(5);

        var verification = await service.Verify();

        verification.Holds.ShouldBeTrue();
        (verification.Sealed, verification.Unsealed, verification.Head.Seq).ShouldBe((5, 0, 5));
        (await service.Verify(verification.Head)).Holds.ShouldBeTrue();
    }

    [Theory]
    [InlineData("UPDATE audit_entry SET subject = 'nobody' WHERE id = (SELECT audit_id FROM audit_seal WHERE seq = 3)", 3, AuditBreak.EntryChanged)]
    [InlineData("UPDATE audit_entry SET after = after || '{\"value\": 2}' WHERE id = (SELECT audit_id FROM audit_seal WHERE seq = 3)", 3, AuditBreak.EntryChanged)]
    [InlineData("UPDATE audit_entry SET recorded_at = recorded_at + interval '1 microsecond' WHERE id = (SELECT audit_id FROM audit_seal WHERE seq = 5)", 5, AuditBreak.EntryChanged)]
    [InlineData("DELETE FROM audit_entry WHERE id = (SELECT audit_id FROM audit_seal WHERE seq = 2)", 2, AuditBreak.EntryRemoved)]
    [InlineData("DELETE FROM audit_seal WHERE seq = 4", 4, AuditBreak.SealRemoved)]
    [InlineData("DELETE FROM audit_seal WHERE seq = 1", 1, AuditBreak.SealRemoved)]
    [InlineData("UPDATE audit_seal SET hash = sha256('forged') WHERE seq = 3", 3, AuditBreak.SealForged)]
    [InlineData("UPDATE audit_seal SET prev_hash = sha256('forged') WHERE seq = 3", 3, AuditBreak.LinkBroken)]
    [InlineData("UPDATE audit_seal SET seq = CASE seq WHEN 2 THEN -3 WHEN 3 THEN -2 END WHERE seq IN (2, 3); UPDATE audit_seal SET seq = -seq WHERE seq < 0", 2, AuditBreak.LinkBroken)]
    [InlineData("UPDATE audit_entry SET region_code = '64.71' WHERE id = (SELECT audit_id FROM audit_seal WHERE seq = 2)", 2, AuditBreak.EntryRemoved)]
    public async Task Tampering_is_named_at_its_first_link(string sql, long seq, AuditBreak kind)
    {
        await using var service = await Sealed(5);

        await service.Tamper(sql);

        var broken = (await service.Verify()).Broken.ShouldNotBeNull();
        (broken.Seq, broken.Kind).ShouldBe((seq, kind));
    }

    [Fact]
    public async Task An_entry_exchanged_with_another_is_named()
    {
        await using var service = await Sealed(3);

        await service.Tamper(
            """
            UPDATE audit_seal a SET audit_id = gen_random_uuid() WHERE seq = 2;
            """);

        (await service.Verify()).Broken.ShouldNotBeNull().Kind.ShouldBe(AuditBreak.EntryRemoved);
    }

    [Fact]
    public async Task An_end_that_was_cut_off_shows_against_the_head_that_was_noted()
    {
        await using var service = await Sealed(5);
        var noted = (await service.Verify()).Head;

        await service.Tamper(
            """
            DELETE FROM audit_entry WHERE id = (SELECT audit_id FROM audit_seal WHERE seq = 5);
            DELETE FROM audit_seal WHERE seq = 5;
            """);

        (await service.Verify()).Holds.ShouldBeTrue("the rest is whole: only what was noted elsewhere can show it");
        var broken = (await service.Verify(noted)).Broken.ShouldNotBeNull();
        (broken.Seq, broken.Kind).ShouldBe((5, AuditBreak.HeadDiffers));
    }

    [Fact]
    public async Task A_chain_made_anew_shows_against_the_head_that_was_noted()
    {
        await using var service = await Sealed(3);
        var noted = (await service.Verify()).Head;

        await service.Tamper("UPDATE audit_entry SET subject = 'nobody'");
        await service.Tamper("DELETE FROM audit_seal");
        (await service.Seal()).ShouldBe(3);

        (await service.Verify()).Holds.ShouldBeTrue();
        (await service.Verify(noted)).Broken.ShouldNotBeNull().Kind.ShouldBe(AuditBreak.HeadDiffers);
    }

    [Fact]
    public async Task Sealers_that_work_at_once_make_one_chain()
    {
        await using var service = await Sealed(0);
        await Register(service, 120);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => service.Seal())));
        await service.Seal();

        var verification = await service.Verify();
        verification.Broken.ShouldBeNull();
        (verification.Sealed, verification.Unsealed).ShouldBe((120, 0));
    }

    [Fact]
    public async Task Every_region_has_a_chain_of_its_own()
    {
        await using var service = await Sealed(2);
        await service.InRegion(db =>
        {
            db.Add(new Cooperation { Id = Guid.CreateVersion7() });
            return db.SaveChangesAsync();
        }, "64.71");
        await service.Seal();

        (await service.Verify()).Sealed.ShouldBe(2);
        (await service.Verify(region: "64.71")).Sealed.ShouldBe(1);
        (await service.Verify(region: "64.71")).Head.Hash.ShouldNotBe((await service.Verify()).Head.Hash);
    }

    [Fact]
    public async Task What_jsonb_writes_differently_hashes_the_same()
    {
        await using var service = await Sealed(0);
        await service.InRegion(db =>
        {
            db.Add(new Cooperation
            {
                Id = Guid.CreateVersion7(),
                Name = "Ä \"kutip\" \\ / <b> 🏛 \t\u2028 \u007f",
                Value = 1234567890123456.120m,
                Stages = [new Stage { Name = "z" }, new Stage { Name = "" }],
            });
            return db.SaveChangesAsync();
        });
        await service.Seal();
        // As another tool would write the same document.
        await service.Tamper("UPDATE audit_entry SET after = (after::json)::jsonb");

        (await service.Verify()).Holds.ShouldBeTrue();
    }

    [Fact]
    public async Task A_running_service_seals_by_itself()
    {
        await using var service = await SampleService.Start(infrastructure.NewPlace("audited"));

        await Register(service, 3);

        await Eventually.Get(() => service.Verify(), verification => verification is { Sealed: 3, Unsealed: 0, Holds: true });
    }

    private async Task<SampleService> Sealed(int count)
    {
        var service = await infrastructure.Silent();
        await Register(service, count);
        (await service.Seal()).ShouldBe(count);
        return service;
    }

    private static async Task Register(SampleService service, int count)
    {
        foreach (var _ in Enumerable.Range(0, count))
        {
            await service.Register();
        }
    }
}
