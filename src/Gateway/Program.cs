using Ksd.Gateway;
using Ksd.Gateway.Bootstrap;
using Ksd.Gateway.Data;
using Ksd.Gateway.Identity;
using Ksd.Gateway.OpenApi;
using Ksd.Gateway.Proxy;
using Ksd.Gateway.Tokens;
using Ksd.Gateway.Web;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Data;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("gateway");
builder.AddKsdDatabase<GatewayDbContext>("gateway-db");
builder.AddTokens();
builder.AddPeople();
builder.AddFirstStart();
builder.AddForwarding();
builder.AddDocumentation();

var app = builder.Build();
app.UseBrowserGuards();
app.UseResponseCompression();
app.UseStaticFiles();
app.UseServiceDefaults();
app.UseCrossSiteGuard();
app.UseRequestTimeouts();
app.MapGateway();
app.Run();
