using System.Globalization;
using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ksd.ServiceDefaults;

/// <summary>What an exception means to the caller. What is not named here is a bug: logged, and a bare 500.</summary>
internal sealed class ExceptionProblems(IProblemDetailsService problems, ILogger<ExceptionProblems> logger) : IExceptionHandler
{
    private const int RetryAfterSeconds = 5;

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (Translate(exception, httpContext) is not { } problem)
        {
            return false;
        }

        if (exception is DbUpdateConcurrencyException { Entries: [var stale, ..] } && Database(httpContext) is { Region: not null } db
            && await LastChange.OfAsync(stale, db, cancellationToken).ConfigureAwait(false) is { } last)
        {
            problem.Extensions["diubah"] = last;
        }

        httpContext.Response.StatusCode = problem.Status!.Value;
        if (problem.Status == StatusCodes.Status503ServiceUnavailable)
        {
            logger.LogWarning(exception, "Answered 503: {Reason}", exception.Message);
            httpContext.Response.Headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
        }

        await problems.WriteAsync(new() { HttpContext = httpContext, ProblemDetails = problem, Exception = exception }).ConfigureAwait(false);
        return true;
    }

    private static KsdDbContext? Database(HttpContext context) => context.RequestServices.GetService<KsdDatabases>()?.Of(context.RequestServices);

    private static ProblemDetails? Translate(Exception exception, HttpContext context)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (TranslateOne(cause, context) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static ProblemDetails? TranslateOne(Exception cause, HttpContext context) => cause switch
    {
        BadHttpRequestException bad => BadInput.Of(bad, context),
        DbUpdateConcurrencyException => Of(KsdProblems.VersionStale, Language.Choose(
            "Baca ulang datanya, lalu ulangi perubahan dengan ETag yang baru.",
            "Read the data again and repeat the change with the new ETag.")),
        IdentityUnavailableException => Of(KsdProblems.Unavailable, Language.Choose(
            "Layanan identitas belum dapat dihubungi; coba lagi sesaat lagi.",
            "The identity service cannot be reached yet; try again shortly.")),
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } => Of(KsdProblems.Conflict, Language.Choose(
            "Data yang sama sudah tercatat.", "The same data is recorded already.")),
        PostgresException { SqlState: ['2', '2', ..] } => Of(KsdProblems.BadRequest, Language.Choose(
            "Ada nilai yang tidak dapat disimpan: terlalu panjang, di luar batas, atau memuat karakter terlarang.",
            "A value cannot be stored: too long, out of range, or with a forbidden character.")),
        NpgsqlException { IsTransient: true } => Of(KsdProblems.Unavailable, Language.Choose(
            "Basis data sedang tidak dapat dihubungi; coba lagi sesaat lagi.",
            "The database cannot be reached; try again shortly.")),
        _ => null,
    };

    private static ProblemDetails Of(ProblemType type, string detail) =>
        new() { Type = type.Uri, Title = type.LocalizedTitle, Status = type.Status, Detail = detail };
}
