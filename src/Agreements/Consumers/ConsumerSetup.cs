using Ksd.Contracts;
using Ksd.Messaging;

namespace Ksd.Agreements.Consumers;

/// <summary>What Agreements listens to, to judge its guards and to fill its lists.</summary>
internal static class ConsumerSetup
{
    public static void AddSalinan(this MessagingBuilder messaging) => messaging
        .AddConsumer<SalinRencanaItem, RencanaItemDecided>()
        .AddConsumer<SalinTunggakanLaporan, KewajibanLaporanChanged>()
        .AddConsumer<SalinLaporan, LaporanReminded>()
        .AddConsumer<SalinLaporan, LaporanLate>()
        .AddConsumer<SalinLaporan, LaporanAccepted>()
        .AddConsumer<SalinLaporan, RencanaLuarNegeriBlocked>()
        .AddConsumer<SalinLaporan, RencanaLuarNegeriUnblocked>()
        .AddConsumer<SalinEvaluasi, EvaluasiDecided>();
}
