using Ksd.Agreements;
using Ksd.Agreements.Common;
using Ksd.Agreements.Consumers;
using Ksd.Agreements.Data;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Import;
using Ksd.Agreements.Notices;
using Ksd.Agreements.Penyusunan;
using Ksd.Messaging;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Files;
using Ksd.ServiceDefaults.Identity;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("agreements");
builder.AddKsdDatabase<AgreementsDbContext>("agreements-db");
builder.AddMessaging<AgreementsDbContext>("agreements", messaging =>
{
    messaging.EnterRegion = (services, region) => services.GetRequiredService<RegionScope>().Enter(region);
    messaging.AddSalinan();
});
builder.AddDaftarWilayah();
builder.Services.AddSingleton(builder.Configuration.GetSection("Ketentuan").Get<Ketentuan>() ?? Ketentuan.Bawaan);
builder.AddFileStore();
builder.Services.AddImport();
builder.Services.AddTugasNotices();
builder.AddPenyusunan();

var app = builder.Build();
if (await app.TryRunMessagingCommand(args))
{
    return;
}

app.UseServiceDefaults();
app.UseJabatan();
app.MapAgreements();
await app.RunAsync();
