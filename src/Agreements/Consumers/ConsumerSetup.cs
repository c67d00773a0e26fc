using Ksd.Contracts;
using Ksd.Messaging;

namespace Ksd.Agreements.Consumers;

/// <summary>What Agreements listens to, to judge its guards.</summary>
internal static class ConsumerSetup
{
    public static void AddSalinan(this MessagingBuilder messaging) => messaging
        .AddConsumer<SalinRencanaItem, RencanaItemDecided>()
        .AddConsumer<SalinTunggakanLaporan, KewajibanLaporanChanged>();
}
