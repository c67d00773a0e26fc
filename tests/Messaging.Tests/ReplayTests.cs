using Ksd.Messaging.Tests.Sample;
using Ksd.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Ksd.Messaging.Tests;

[Collection(nameof(MessagingInfrastructure))]
public sealed class ReplayTests(MessagingInfrastructure infrastructure)
{
    [Fact]
    public async Task A_poison_message_is_set_aside_shown_and_replayed_by_the_command()
    {
        var place = infrastructure.NewPlace("reader");
        await using var reader = await SampleService.Start(place, listens: true);
        await using var writer = await SampleService.Start(infrastructure.NewPlace("writer"));
        using var meters = new Meters(reader);
        var poison = await writer.Register(SampleConsumer.Poison);
        var healthy = await writer.Register();

        await Eventually.Get(() => reader.Copy(healthy), copy => copy is not null);
        await Eventually.Get(() => Task.FromResult(meters["ksd.errors.depth"]), depth => depth == 1);
        (await reader.Copy(poison)).ShouldBeNull();

        reader.Services.GetRequiredService<SampleCure>().IsFound = true;
        await using (var command = await SampleService.Start(place, listens: true, start: false))
        {
            (await command.Host.TryRunMessagingCommand([MessagingCommands.ReplayErrors])).ShouldBeTrue();
            Environment.ExitCode.ShouldBe(0);
        }

        await Eventually.Get(() => reader.Copy(poison), copy => copy is not null);
        await Eventually.Get(() => Task.FromResult(meters["ksd.errors.depth"]), depth => depth == 0);
    }

    [Fact]
    public async Task What_fails_again_is_set_aside_again_and_the_command_ends()
    {
        var place = infrastructure.NewPlace("reader");
        await using var reader = await SampleService.Start(place, listens: true);
        await using var writer = await SampleService.Start(infrastructure.NewPlace("writer"));
        using var meters = new Meters(reader);
        await writer.Register(SampleConsumer.Poison);
        await Eventually.Get(() => infrastructure.Depth(place.Service + "_error"), depth => depth == 1);

        (await reader.Host.TryRunMessagingCommand([MessagingCommands.ReplayErrors])).ShouldBeTrue();

        await Eventually.Get(() => Task.FromResult(meters["ksd.inbox.failed"]), failed => failed == 4);
        await Eventually.Get(() => infrastructure.Depth(place.Service + "_error"), depth => depth == 1);
    }

    [Fact]
    public async Task Other_arguments_are_not_a_verb()
    {
        await using var service = await SampleService.Start(infrastructure.NewPlace("reader"), start: false);

        (await service.Host.TryRunMessagingCommand([])).ShouldBeFalse();
        (await service.Host.TryRunMessagingCommand(["--urls", "http://127.0.0.1:0"])).ShouldBeFalse();
    }
}
