namespace Ksd.Messaging.Tests.Sample;

/// <summary>Comes after <see cref="SampleConsumer"/> for the same event, and chokes on the name <see cref="Poison"/>.</summary>
public sealed class SecondConsumer : IEventConsumer<SampleChanged>
{
    public const string Poison = "poison for the second";

    public Task Consume(SampleChanged message, CancellationToken cancellationToken) => message.Name == Poison
        ? throw new InvalidOperationException("This message cannot be digested.")
        : Task.CompletedTask;
}
