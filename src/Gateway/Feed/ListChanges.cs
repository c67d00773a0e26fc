using System.Buffers.Binary;
using System.Buffers.Text;
using System.ComponentModel.DataAnnotations;
using Ksd.Gateway.Data;
using Ksd.Gateway.Tokens;
using Ksd.ServiceDefaults;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Ksd.Gateway.Feed;

/// <summary>What happened in the region since a point, for systems that cannot be told: ask with the cursor of the answer before.</summary>
internal static class ListChanges
{
    /// <summary>While it waits it does not rely on being woken.</summary>
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(5);

    /// <summary>In place of a point: from now on.</summary>
    private const string AtTheEnd = "akhir";

    /// <param name="Items">Oldest first.</param>
    /// <param name="Next">Where to go on, also when there is nothing yet.</param>
    /// <param name="Selesai">Whether this is all there was; if not, ask on at once.</param>
    public sealed record Response(IReadOnlyList<CloudEvent> Items, string Next, bool Selesai);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/perubahan", Handle)
        .WithName("ListChanges")
        .WithDescription("since: nilai next dari jawaban sebelumnya; tanpa itu dari yang terlama, dan dengan akhir hanya titik untuk perubahan berikutnya.")
        .WithSummary("Perubahan di wilayah sendiri sejak satu titik, dari yang terlama; tunggu menahan jawaban sampai ada yang baru")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status410Gone);

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(
        GatewayDbContext db, ChangeSignal signal, IOptions<IssuerOptions> issuer, TimeProvider clock, IHostApplicationLifetime host,
        CancellationToken cancellationToken,
        string? since = null, string? jenis = null, string? perangkatDaerah = null, string? jenisKerjaSama = null, [Range(1, 500)] int limit = 100, [Range(0, 25)] int tunggu = 0)
    {
        if (since == AtTheEnd)
        {
            var end = await db.Change.MaxAsync(change => (long?)change.Seq, cancellationToken)
                ?? await db.FeedHorizon.Select(horizon => horizon.Seq).SingleOrDefaultAsync(cancellationToken);
            return TypedResults.Ok(new Response([], Cursor(end), true));
        }

        if (!TryRead(since, out var after))
        {
            return Problems.InvalidInput("since", Language.Choose("Pakai nilai next dari jawaban sebelumnya.", "Use next of the answer before."));
        }

        if (since is null)
        {
            after = await db.FeedHorizon.Select(horizon => horizon.Seq).SingleOrDefaultAsync(cancellationToken);
        }
        else if (await ObjectionAsync(db, after, cancellationToken) is { } missed)
        {
            return missed;
        }

        var type = jenis?.StartsWith(CloudEvent.TypePrefix, StringComparison.Ordinal) == true ? jenis[CloudEvent.TypePrefix.Length..] : jenis;
        var until = clock.GetUtcNow() + TimeSpan.FromSeconds(tunggu);
        while (true)
        {
            var next = signal.Next;
            var changes = await db.Change.AsNoTracking()
                .Where(change => change.Seq > after && (type == null || change.Type == type)
                    && (perangkatDaerah == null || change.Department == perangkatDaerah) && (jenisKerjaSama == null || change.Kind == jenisKerjaSama))
                .OrderBy(change => change.Seq).Take(limit + 1).ToListAsync(cancellationToken);
            var left = until - clock.GetUtcNow();
            if (changes.Count > 0 || left <= TimeSpan.Zero || host.ApplicationStopping.IsCancellationRequested)
            {
                var page = changes.Take(limit).ToList();
                var last = page.Count > 0 ? page[^1].Seq : after;
                return TypedResults.Ok(new Response(
                    page.ConvertAll(change => CloudEvent.Of(change, issuer.Value.Issuer)), Cursor(last), changes.Count <= limit));
            }

            // A gateway that stops answers its waiting readers, who ask another replica.
            await Task.WhenAny(next, Task.Delay(left < LookAgain ? left : LookAgain, clock, host.ApplicationStopping));
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Null while everything after this point is still there. To go on as if it were would be to miss something unnoticed.</summary>
    public static async Task<ProblemHttpResult?> ObjectionAsync(GatewayDbContext db, long after, CancellationToken cancellationToken) =>
        await db.FeedHorizon.AnyAsync(horizon => horizon.Seq > after, cancellationToken)
            ? Problems.Of(GatewayProblems.CursorExpired, Language.Choose(
                "Sebagian perubahan sejak titik itu sudah dihapus dari umpan. Ambil datanya utuh melalui ekspor, lalu mulai tanpa since.",
                "Some of the changes since that point have been cleared away. Get the data whole by an export, then start without since."))
            : null;

    public static string Cursor(long seq)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, seq);
        return Base64Url.EncodeToString(bytes);
    }

    public static bool TryRead(string? cursor, out long seq)
    {
        seq = 0;
        if (cursor is null)
        {
            return true;
        }

        Span<byte> bytes = stackalloc byte[sizeof(long)];
        if (!Base64Url.IsValid(cursor, out var length) || length != bytes.Length || !Base64Url.TryDecodeFromChars(cursor, bytes, out _))
        {
            return false;
        }

        seq = BinaryPrimitives.ReadInt64BigEndian(bytes);
        return seq >= 0;
    }
}
