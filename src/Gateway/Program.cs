using Ksd.Gateway;
using Ksd.Gateway.Bootstrap;
using Ksd.Gateway.Data;
using Ksd.Gateway.Feed;
using Ksd.Gateway.Identity;
using Ksd.Gateway.OpenApi;
using Ksd.Gateway.Proxy;
using Ksd.Gateway.Tokens;
using Ksd.Gateway.Traffic;
using Ksd.Gateway.Web;
using Ksd.Messaging;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Data;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("gateway");
builder.AddKsdDatabase<GatewayDbContext>("gateway-db");
builder.AddTokens();
builder.AddPeople();
builder.AddFirstStart();
builder.AddTrafficLimits();
builder.AddForwarding();
builder.AddFeed();
builder.AddDocumentation();
builder.AddJsonCompression();

var app = builder.Build();
if (await app.TryRunMessagingCommand(args))
{
    return;
}

if (args is [DemoPeople.Command])
{
    Environment.ExitCode = await DemoPeople.RunAsync(app.Services, CancellationToken.None);
    return;
}

app.UseBrowserGuards();
app.UseLoadShedding();
app.UseResponseCompression();
app.UseWhen(context => context.Request.Path.StartsWithSegments("/dokumentasi"), pages => pages.UseStaticFiles());
app.UseServiceDefaults();
app.UseRateLimits();
app.UseCrossSiteGuard();
app.UseRequestTimeouts();
app.MapGateway();
await app.RunAsync();
