using System.Net.Http.Headers;
using System.Security.Claims;
using Ksd.Gateway.Identity;
using Microsoft.AspNetCore.Identity;
using Yarp.ReverseProxy;

namespace Ksd.Gateway.Export;

/// <summary>Asks a service for a page of a list as the caller themselves: what they may not see is not in it.</summary>
internal sealed class ServicePages(IHttpClientFactory clients, IProxyStateLookup proxy, SessionTokens sessions)
{
    /// <summary>Of one replica after the other; the last one's failure is thrown.</summary>
    /// <exception cref="HttpRequestException">No replica answers.</exception>
    public async Task<HttpResponseMessage> GetAsync(HttpContext caller, string service, string page, CancellationToken cancellationToken)
    {
        var replicas = proxy.TryGetCluster(service, out var cluster) ? cluster.DestinationsState.AvailableDestinations : [];
        using var client = clients.CreateClient(nameof(ServicePages));
        for (var i = 0; i < replicas.Count; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, replicas[i].Model.Config.Address.TrimEnd('/') + page);
            request.Headers.Authorization = AuthenticationHeaderValue.Parse(TokenOf(caller));
            request.Headers.TryAddWithoutValidation("Accept-Language", caller.Request.Headers.AcceptLanguage.ToArray());
            try
            {
                return await client.SendAsync(request, cancellationToken);
            }
            catch (HttpRequestException) when (i < replicas.Count - 1)
            {
                continue; // The next one may answer.
            }
        }

        throw new HttpRequestException($"No replica of {service} is there.");
    }

    private string TokenOf(HttpContext caller) => caller.User.Identity is ClaimsIdentity { AuthenticationType: var type } && type == IdentityConstants.ApplicationScheme
        ? "Bearer " + sessions.For(caller.User)
        : caller.Request.Headers.Authorization.ToString();
}
