using Microsoft.Net.Http.Headers;
using Yarp.ReverseProxy.Transforms;

namespace Ksd.Gateway.Proxy;

/// <summary>Sends no body again that the caller has: 304 wherever a service gives a tag, also where it does not compare it itself.</summary>
internal static class NotModified
{
    public static ValueTask Answer(ResponseTransformContext context)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        if (response.StatusCode == StatusCodes.Status200OK
            && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && EntityTagHeaderValue.TryParse(response.Headers.ETag.ToString(), out var current)
            && EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known)
            && known.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(current, useStrongComparison: false)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.Headers.ContentLength = null;
            response.Headers.ContentType = default;
            context.SuppressResponseBody = true;
        }

        return ValueTask.CompletedTask;
    }
}
