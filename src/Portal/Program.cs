using Ksd.Portal.Api;
using Ksd.Portal.Shell;
using Ksd.Portal.Web;
using Ksd.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
builder.AddServiceDefaults("portal");
builder.AddKsdApi();
builder.AddProblemPages();
builder.AddUploads();
builder.Services.AddRazorComponents();
builder.Services.AddAntiforgery();

var app = builder.Build();
app.UseBrowserPolicy();
app.UseRelativeRedirects();
app.UseChosenLanguage();
app.UseServiceDefaults();
app.UseAntiforgery();
app.MapStaticAssets().AllowAnonymous();
Tampilan.Map(app);

// The gateway lets a session's writes through only from our own pages (docs/decisions/0018): forms need no token of their own.
app.MapRazorComponents<App>().WithStaticAssets().DisableAntiforgery();
app.MapFallback(NotFoundPage.Show).AllowAnonymous();
await app.RunAsync();
