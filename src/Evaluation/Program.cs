using Ksd.Contracts;
using Ksd.Evaluation;
using Ksd.Evaluation.Consumers;
using Ksd.Evaluation.Data;
using Ksd.Messaging;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults("evaluation");
builder.AddKsdDatabase<EvaluationDbContext>("evaluation-db");
builder.AddMessaging<EvaluationDbContext>("evaluation", messaging =>
{
    messaging.EnterRegion = (services, region) => services.GetRequiredService<RegionScope>().Enter(region);
    messaging
        .AddConsumer<OpenRencanaKerja, PerjanjianKerjaSamaSigned>()
        .AddConsumer<SalinKerjaSama, KerjaSamaProposed>()
        .AddConsumer<SalinKerjaSama, TahapChanged>()
        .AddConsumer<SalinKerjaSama, KesepakatanBersamaSigned>()
        .AddConsumer<SalinKerjaSama, PersetujuanDprdRecorded>()
        .AddConsumer<SalinKerjaSama, PerjanjianKerjaSamaSigned>()
        .AddConsumer<SalinKerjaSama, KerjaSamaEnded>()
        .AddConsumer<SalinKerjaSama, KerjaSamaClosed>()
        .AddConsumer<SalinKerjaSama, KerjaSamaWithdrawn>();
});

var app = builder.Build();
if (await app.TryRunMessagingCommand(args))
{
    return;
}

app.UseServiceDefaults();
app.MapEvaluation();
await app.RunAsync();
