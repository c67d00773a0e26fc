using Ksd.ServiceDefaults;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Timeouts;
using Yarp.ReverseProxy.Forwarder;

namespace Ksd.Gateway.Proxy;

/// <summary>Answers in words when a service cannot: nobody there (503), no proper answer (502), no answer in time (504).</summary>
internal static class ForwardingProblems
{
    public static async Task Answer(HttpContext context, RequestDelegate next)
    {
        await next(context);
        if (context.GetForwarderErrorFeature() is not { } failure || context.Response.HasStarted)
        {
            return;
        }

        if (context.Features.Get<IHttpRequestTimeoutFeature>() is { RequestTimeoutToken.IsCancellationRequested: true })
        {
            // To YARP our own time limit looks like a caller who went away. Whoever set the limit answers it: 504.
            context.RequestAborted.ThrowIfCancellationRequested();
        }

        if (Explain(failure) is { } problem)
        {
            context.Response.Clear();
            await problem.ExecuteAsync(context);
        }
    }

    private static ProblemHttpResult? Explain(IForwarderErrorFeature failure) => failure.Error switch
    {
        ForwarderError.NoAvailableDestinations => Because(KsdProblems.Unavailable),
        ForwarderError.RequestTimedOut => Because(KsdProblems.GatewayTimeout),
        ForwarderError.RequestCanceled or ForwarderError.RequestBodyCanceled or ForwarderError.ResponseBodyCanceled => null,
        _ when IsTooLarge(failure.Exception) => TooLarge(),
        _ => Because(KsdProblems.BadGateway),
    };

    // Reading the caller's body and sending it on fail together, so the reason may be one of several.
    private static bool IsTooLarge(Exception? failure) => failure switch
    {
        null => false,
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => true,
        AggregateException several => several.InnerExceptions.Any(IsTooLarge),
        _ => IsTooLarge(failure.InnerException),
    };

    private static ProblemHttpResult TooLarge() => Problems.Of(KsdProblems.TooLarge, Language.Choose(
        "Isi permintaan paling besar 1 MB; unggahan dokumen dan impor paling besar 64 MB.",
        "A request body may have 1 MB, an upload of a document or an import 64 MB."));

    private static ProblemHttpResult Because(ProblemType problem) => Problems.Of(problem, Language.Choose(
        "Coba lagi sebentar lagi. Tidak ada data yang hilang: permintaan yang sama aman diulang dengan Idempotency-Key yang sama.",
        "Try again in a moment. Nothing is lost: the same request is safe to repeat with the same Idempotency-Key."));
}
