using Ksd.Gateway.Tokens;

namespace Ksd.Gateway.Tests.Tokens;

public sealed class KeyScheduleTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_first_key_signs_at_once() => KeySchedule.Missing([], Start).ShouldBe(Start);

    [Fact]
    public void A_young_key_needs_no_successor() =>
        KeySchedule.Missing([Start], Start + KeySchedule.SignsFor - KeySchedule.PublishedBefore - TimeSpan.FromSeconds(1)).ShouldBeNull();

    [Fact]
    public void A_successor_is_published_before_it_signs()
    {
        var now = Start + KeySchedule.SignsFor - KeySchedule.PublishedBefore;

        KeySchedule.Missing([Start], now).ShouldBe(now + KeySchedule.PublishedBefore);
        KeySchedule.Missing([Start, now + KeySchedule.PublishedBefore], now).ShouldBeNull();
    }

    [Fact]
    public void Through_a_whole_rotation_every_token_in_use_has_its_key_published()
    {
        var second = Start + KeySchedule.SignsFor;
        DateTimeOffset[] keys = [Start, second];

        At(second - TimeSpan.FromMinutes(1)).ShouldBe([Start, second]);
        At(second).ShouldBe([second, Start]);
        At(second + TokenIssuer.Lifetime).ShouldBe([second, Start]);
        At(second + KeySchedule.PublishedAfter).ShouldBe([second]);

        IReadOnlyList<DateTimeOffset> At(DateTimeOffset now) => KeySchedule.Published(keys, key => key, now);
    }
}
