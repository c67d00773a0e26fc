using System.Text.RegularExpressions;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Ksd.ServiceDefaults.Idempotency;

/// <summary>
/// Carries out a POST with an <c>Idempotency-Key</c> in one transaction with the memory of the key and the answer: there is no moment
/// at which the work is done and the key is not known, or the other way round (docs/decisions/0008).
/// </summary>
internal sealed partial class IdempotencyMiddleware(RequestDelegate next, KsdDatabases databases, TimeProvider clock)
{
    public const string Header = "Idempotency-Key";

    public async Task InvokeAsync(HttpContext http)
    {
        if (!Applies(http))
        {
            await next(http);
            return;
        }

        var key = http.Request.Headers[Header].ToString();
        if (!ValidKey().IsMatch(key))
        {
            await IdempotencyProblems.Invalid().ExecuteAsync(http);
            return;
        }

        var caller = Caller.From(http.User);
        var hash = await RequestHash.Of(http.Request, http.RequestAborted);
        var db = databases.Of(http.RequestServices);
        await using var transaction = await db.Database.BeginTransactionAsync(http.RequestAborted);
        var reservation = new KeyReservation(db, caller.Region, caller.Subject, key, hash);
        if (await Take(reservation, http) is { } instead)
        {
            await instead(hash);
            return;
        }

        var body = await RunBuffered(http);
        if (http.Response.StatusCode is >= 200 and < 300)
        {
            // From here on a caller that hangs up has no say: the work is done, and so is its answer.
            await reservation.Store(StoredAnswer.Of(hash, http.Response, body), CancellationToken.None);
            await transaction.CommitAsync(CancellationToken.None);
        }
        else
        {
            await transaction.RollbackAsync(CancellationToken.None);
        }

        if (body.Length > 0)
        {
            await http.Response.Body.WriteAsync(body, http.RequestAborted);
        }
    }

    private static bool Applies(HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method)
        && http.Request.Headers.ContainsKey(Header)
        && http.GetEndpoint() is not null
        && http.User.Identity?.IsAuthenticated == true
        && !http.IsIdempotentByContent();

    /// <summary>Null to go on with the work; else what to answer instead.</summary>
    private async Task<Func<byte[], Task>?> Take(KeyReservation reservation, HttpContext http)
    {
        try
        {
            return await reservation.TryTake(clock.GetUtcNow(), http.RequestAborted) is { } answer
                ? hash => answer.RequestHash.AsSpan().SequenceEqual(hash)
                    ? answer.Replay(http.Response, http.RequestAborted)
                    : IdempotencyProblems.Reused().ExecuteAsync(http)
                : null;
        }
        catch (KeyInUseException)
        {
            http.Response.Headers.RetryAfter = "5";
            return _ => IdempotencyProblems.InUse().ExecuteAsync(http);
        }
    }

    /// <summary>Nothing reaches the caller before the commit: an answer that is on its way cannot be taken back.</summary>
    private async Task<byte[]> RunBuffered(HttpContext http)
    {
        var sending = http.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using var memory = new MemoryStream();
        var buffering = new StreamResponseBodyFeature(memory);
        http.Features.Set<IHttpResponseBodyFeature>(buffering);
        try
        {
            await next(http);
            await buffering.CompleteAsync();
        }
        finally
        {
            http.Features.Set(sending);
            buffering.Dispose();
        }

        return memory.ToArray();
    }

    [GeneratedRegex(@"^[A-Za-z0-9._:\-]{1,100}$")]
    private static partial Regex ValidKey();
}
