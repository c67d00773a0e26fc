using Ksd.Evaluation;
using Ksd.Evaluation.Cetak;
using Ksd.Evaluation.Consumers;
using Ksd.Evaluation.Data;
using Ksd.Evaluation.Domain;
using Ksd.Evaluation.Jadwal;
using Ksd.Evaluation.Portofolio;
using Ksd.Messaging;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Files;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("evaluation");
builder.AddKsdDatabase<EvaluationDbContext>("evaluation-db");
builder.AddMessaging<EvaluationDbContext>("evaluation", Pendengar.Listen);
builder.AddFileStore();
builder.Services.AddSingleton(builder.Configuration.GetSection("Ketentuan").Get<Ketentuan>() ?? Ketentuan.Bawaan);
builder.Services.AddSingleton(KalenderHariKerja.Bawaan);
builder.Services.AddSingleton<PutaranTenggat>();
builder.Services.AddHostedService<PenjagaTenggat>();
builder.Services.AddSingleton<PutaranPortofolio>();
builder.Services.AddHostedService<PekerjaPortofolio>();
builder.Services.AddHostedService<PencetakLaporan>();

var app = builder.Build();
if (await app.TryRunMessagingCommand(args))
{
    return;
}

app.UseServiceDefaults();
app.MapEvaluation();
await app.RunAsync();
