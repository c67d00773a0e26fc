using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Ksd.ServiceDefaults.Concurrency;

/// <summary>A single resource with its entity tag.</summary>
public sealed class Versioned<T> : IResult, IValueHttpResult, IValueHttpResult<T>, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    private readonly int _statusCode;
    private readonly string? _location;

    internal Versioned(T value, uint version, int statusCode, string? location)
    {
        Value = value;
        ETag = ETags.Of(version);
        _statusCode = statusCode;
        _location = location;
    }

    public T Value { get; }

    public string ETag { get; }

    T? IValueHttpResult<T>.Value => Value;

    object? IValueHttpResult.Value => Value;

    int? IStatusCodeHttpResult.StatusCode => _statusCode;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);
        response.Headers.ETag = ETag;
        if (_location is not null)
        {
            response.Headers.Location = _location;
        }

        if (_statusCode == StatusCodes.Status200OK && IsRead(request) && AlreadyHas(request))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.StatusCode = _statusCode;
        return response.WriteAsJsonAsync(Value, httpContext.RequestAborted);
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));
        var methods = builder.Metadata.OfType<IHttpMethodMetadata>().SelectMany(metadata => metadata.HttpMethods).ToArray();
        if (methods.Contains(HttpMethods.Post))
        {
            builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status201Created, typeof(T), ["application/json"]));
        }

        if (methods.Contains(HttpMethods.Get))
        {
            builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified));
        }
    }

    private static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    // RFC 9110 13.1.2: weak comparison, any of the list, or the star.
    private bool AlreadyHas(HttpRequest request) =>
        request.Headers.IfNoneMatch is { Count: > 0 } sent
        && EntityTagHeaderValue.TryParseList(sent, out var tags)
        && tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Tag.Equals(ETag, StringComparison.Ordinal));
}
