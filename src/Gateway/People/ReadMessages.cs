using Ksd.Gateway.Data;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Idempotency;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.People;

/// <summary>The messages that wait to be handed over. The list shows no text; opening one does, and is on record.</summary>
internal static class ReadMessages
{
    public sealed record Item(Guid Id, Guid PenggunaId, string Nama, MessageKind Jenis, DateTimeOffset DibuatPada, DateTimeOffset BerlakuSampai);

    /// <param name="Items">Newest first; at most 100, because what is older than seven days is gone.</param>
    public sealed record Response(IReadOnlyList<Item> Items);

    public sealed record Opened(Guid Id, string Isi);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/pesan", Handle).WithName("ListMessages").WithSummary("Pesan yang menunggu diserahkan: undangan dan pemulihan");
        routes.MapPost("/pesan/{id:guid}/dibaca", HandleOpen).IdempotentByContent()
            .WithName("OpenMessage").WithSummary("Membaca isi pesan, yang memuat tautan sekali pakai; tercatat dalam jejak audit");
    }

    internal static async Task<Ok<Response>> Handle(GatewayDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var items = await (
            from message in db.Message.AsNoTracking()
            join person in db.Person on message.PersonId equals person.Id
            where message.ClosedAt == null && message.ExpiresAt > now
            orderby message.Id descending
            select new Item(message.Id, person.Id, person.FullName, message.Kind, message.CreatedAt, message.ExpiresAt)).Take(100).ToListAsync(cancellationToken);
        return TypedResults.Ok(new Response(items));
    }

    internal static async Task<Results<Ok<Opened>, ProblemHttpResult>> HandleOpen(
        Guid id, GatewayDbContext db, MessageTray tray, TimeProvider clock, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (await db.Message.AsNoTracking().SingleOrDefaultAsync(
            message => message.Id == id && message.ClosedAt == null && message.ExpiresAt > now, cancellationToken) is not { } message)
        {
            return Problems.NotFound(Language.Choose("Pesan itu tidak ada atau sudah tidak berlaku.", "There is no such message, or it is void."));
        }

        await db.RecordAsync(AuditAction.Granted, nameof(Message), id, $"opened for {message.PersonId}", clock, cancellationToken);
        return TypedResults.Ok(new Opened(id, tray.Read(message)));
    }
}
