using System.ComponentModel.DataAnnotations;
using Ksd.Gateway.Data;
using Ksd.Gateway.Identity;
using Ksd.Gateway.Proxy;
using Ksd.Messaging;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Audit;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using RabbitMQ.Client.Exceptions;

namespace Ksd.Gateway.Platform;

/// <summary>
/// The messages that a service could not take, for who runs the installation: what they are and why, never what they say. Each return and each
/// throwing away goes on record first.
/// </summary>
internal static class SetAside
{
    public sealed record Item(Guid? Id, string? Peristiwa, RegionCode? Wilayah, Guid? AggregateId, string? Sebab, DateTimeOffset? Pada);

    public sealed record Response(IReadOnlyList<Item> Items);

    /// <param name="Id">One of them; left out for all.</param>
    public sealed record ReplayRequest(Guid? Id = null);

    public sealed record ReplayResponse(int Jumlah);

    /// <param name="Alasan">Why nobody will ever need it: it stays in the audit trail.</param>
    public sealed record DropRequest([property: Required, StringLength(500, MinimumLength = 5)] string Alasan);

    private static readonly string[] s_services = [.. PathTable.Services.Select(service => service.Name), "gateway"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        var queue = routes.MapGroup("/pesan-gagal/{layanan}").ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        queue.MapGet("/", HandleList).WithName("ListSetAside")
            .WithSummary($"Pesan yang gagal diproses sebuah layanan dan sebabnya, paling banyak {SetAsideMessages.Most} tiap antrean")
            .Produces<Response>();
        queue.MapPost("/pengulangan", HandleReplay).WithName("ReplaySetAside").WithSummary("Mengembalikan satu atau semua pesan gagal ke antreannya").Produces<ReplayResponse>();
        queue.MapPost("/{id:guid}/pembuangan", HandleDrop).WithName("DropSetAside").WithSummary("Membuang satu pesan gagal, dengan alasan yang dicatat")
            .Produces(StatusCodes.Status204NoContent);
    }

    internal static Task<IResult> HandleList(string layanan, [FromServices] SetAsideMessages? messages, CancellationToken cancellationToken) =>
        OfAsync(layanan, messages, async there => TypedResults.Ok(new Response([.. (await there.List(layanan, cancellationToken)).Select(Of)])));

    internal static Task<IResult> HandleReplay(
        string layanan, ReplayRequest request, [FromServices] SetAsideMessages? messages, GatewayDbContext db, TimeProvider clock, CancellationToken cancellationToken) =>
        OfAsync(layanan, messages, async there =>
        {
            await db.RecordAsync(AuditAction.Changed, nameof(SetAside), request.Id?.ToString() ?? "semua", $"{layanan}: dikembalikan ke antrean", clock, cancellationToken);
            return TypedResults.Ok(new ReplayResponse(await there.Replay(layanan, request.Id, cancellationToken)));
        });

    internal static Task<IResult> HandleDrop(
        string layanan, Guid id, DropRequest request, [FromServices] SetAsideMessages? messages, GatewayDbContext db, TimeProvider clock, CancellationToken cancellationToken) =>
        OfAsync(layanan, messages, async there =>
        {
            if ((await there.List(layanan, cancellationToken)).FirstOrDefault(message => message.Id == id) is not { } message)
            {
                return NotThere();
            }

            await db.RecordAsync(
                AuditAction.Removed, nameof(SetAside), id, $"{layanan}: {message.Event} {message.AggregateId}, wilayah {message.Region}: {request.Alasan}", clock, cancellationToken);
            return await there.Drop(layanan, id, cancellationToken) ? TypedResults.NoContent() : NotThere();
        });

    private static async Task<IResult> OfAsync(string layanan, SetAsideMessages? messages, Func<SetAsideMessages, Task<IResult>> act)
    {
        if (!s_services.Contains(layanan, StringComparer.Ordinal))
        {
            return Problems.NotFound(Language.Choose(
                $"Tidak ada layanan {layanan}. Yang ada: {string.Join(", ", s_services)}.", $"There is no service {layanan}. There are: {string.Join(", ", s_services)}."));
        }

        try
        {
            return messages is null ? Unavailable() : await act(messages);
        }
        catch (Exception exception) when (exception is BrokerUnreachableException or AlreadyClosedException or TimeoutException)
        {
            return Unavailable();
        }
    }

    private static Item Of(SetAsideMessage message) =>
        new(message.Id, message.Event, message.Region is { } region ? new(region) : null, message.AggregateId, message.Fault, message.FailedAt);

    private static ProblemHttpResult NotThere() => Problems.NotFound(Language.Choose("Pesan itu tidak ada di antrean pesan gagal.", "That message was not set aside."));

    private static ProblemHttpResult Unavailable() => Problems.Of(KsdProblems.Unavailable, Language.Choose("Perantara pesan tidak menjawab.", "The broker does not answer."));
}
