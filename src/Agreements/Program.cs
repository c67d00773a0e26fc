using Ksd.Agreements;
using Ksd.Agreements.Common;
using Ksd.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("agreements");
builder.AddDaftarWilayah();

var app = builder.Build();
app.UseServiceDefaults();
app.MapAgreements();
app.Run();
