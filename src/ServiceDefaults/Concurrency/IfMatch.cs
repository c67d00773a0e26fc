using Ksd.ServiceDefaults.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Ksd.ServiceDefaults.Concurrency;

/// <summary>A change says which version it changes: 428 when it does not, 412 when somebody was faster.</summary>
public static class IfMatch
{
    public static RouteHandlerBuilder RequireIfMatch(this RouteHandlerBuilder endpoint) => endpoint
        .AddEndpointFilter(async (context, next) =>
            context.HttpContext.Request.Headers.IfMatch.Count == 0
                ? Problems.Of(KsdProblems.VersionRequired, Language.Choose(
                    "Sertakan header If-Match berisi ETag dari data yang terakhir dibaca.",
                    "Send the header If-Match with the ETag of the data as last read."))
                : await next(context))
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);

    /// <summary>Refuses at once when the loaded entity is not the version named by If-Match; the save then guards the rest.</summary>
    public static void ExpectVersion(this DbContext db, object entity, string? ifMatch)
    {
        if (string.IsNullOrWhiteSpace(ifMatch))
        {
            throw new BadHttpRequestException("If-Match is missing.", StatusCodes.Status428PreconditionRequired);
        }

        if (!EntityTagHeaderValue.TryParseList([ifMatch], out var tags))
        {
            throw new BadHttpRequestException("If-Match is not a list of entity tags.");
        }

        // RFC 9110 13.1.1: strong comparison, so a weak tag never matches.
        var current = ETags.Of(db.VersionOf(entity));
        if (!tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || (!tag.IsWeak && tag.Tag.Equals(current, StringComparison.Ordinal))))
        {
            throw new StaleVersionException($"If-Match names {ifMatch}, the row is at {current}.", db.Entry(entity));
        }
    }
}
