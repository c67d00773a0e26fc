using Microsoft.EntityFrameworkCore;

namespace Ksd.Messaging.Tests.Sample;

/// <summary>Keeps the newest version it has heard of; chokes on the name <see cref="Poison"/> until it is cured.</summary>
public sealed class SampleConsumer(SampleDbContext db, SampleCure cure) : IEventConsumer<SampleChanged>
{
    public const string Poison = "poison";

    public async Task Consume(SampleChanged message, CancellationToken cancellationToken)
    {
        var copy = await db.Copy.SingleOrDefaultAsync(c => c.Id == message.AggregateId, cancellationToken);
        if (copy is null)
        {
            copy = new CooperationCopy { Id = message.AggregateId };
            db.Add(copy);
        }

        if (message.Version > copy.Version)
        {
            copy.Name = message.Name;
            copy.Version = message.Version;
        }

        copy.Applied++;
        if (message.Name == Poison && !cure.IsFound)
        {
            throw new InvalidOperationException("This message cannot be digested.");
        }
    }
}

public sealed class SampleCure
{
    public bool IsFound { get; set; }
}
