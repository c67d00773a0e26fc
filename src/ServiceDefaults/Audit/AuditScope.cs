using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http;

namespace Ksd.ServiceDefaults.Audit;

/// <summary>Who stands behind the unit of work at hand, and why; one a request or message.</summary>
public sealed class AuditScope(HttpContext? request = null)
{
    private readonly HttpContext? _request = request;

    // Asked for when something is saved: by then the request is authenticated.
    private Caller? Caller => _request?.User.Identity?.IsAuthenticated == true ? Caller.From(_request.User) : null;

    /// <summary>The person or client system of the request; <c>sistem</c> when an event or a timer set the work off.</summary>
    public string Subject => Caller?.Subject ?? "sistem";

    public string? Position => Caller?.Position;

    public string? SourceAddress => _request?.Connection.RemoteIpAddress?.ToString();

    /// <summary>Why: what the person gave as reason, set by the slice before it saves.</summary>
    public string? Reason { get; set; }
}
