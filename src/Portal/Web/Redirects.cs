namespace Ksd.Portal.Web;

/// <summary>
/// Redirects name a page, not a host: behind the gateway the host that this process sees is its own, which no browser can reach and
/// the policy for browsers forbids.
/// </summary>
internal static class Redirects
{
    public static void UseRelativeRedirects(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            if (Uri.TryCreate(context.Response.Headers.Location, UriKind.Absolute, out var target) && target.Authority == context.Request.Host.Value)
            {
                context.Response.Headers.Location = target.PathAndQuery + target.Fragment;
            }

            return Task.CompletedTask;
        });
        return next(context);
    });
}
