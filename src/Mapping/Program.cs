using Ksd.Mapping;
using Ksd.Mapping.Consumers;
using Ksd.Mapping.Data;
using Ksd.Mapping.Jadwal;
using Ksd.Messaging;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Files;
using Ksd.ServiceDefaults.Identity;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("mapping");
builder.AddKsdDatabase<MappingDbContext>("mapping-db");
builder.AddFileStore();
builder.AddMessaging<MappingDbContext>("mapping", messaging =>
{
    messaging.EnterRegion = (services, region) => services.GetRequiredService<RegionScope>().Enter(region);
    messaging.AddSalinan();
});
builder.Services.AddSingleton<PutaranPengingat>();
builder.Services.AddHostedService<PenjagaPengingat>();

var app = builder.Build();
if (await app.TryRunMessagingCommand(args))
{
    return;
}

app.UseServiceDefaults();
app.MapMapping();
await app.RunAsync();
