using Ksd.Contracts;
using Ksd.Messaging;

namespace Ksd.Mapping.Consumers;

/// <summary>What Mapping listens to, to know what became of its items.</summary>
internal static class ConsumerSetup
{
    public static void AddSalinan(this MessagingBuilder messaging) => messaging
        .AddConsumer<SalinKerjaSama, KerjaSamaProposed>()
        .AddConsumer<SalinKerjaSama, TahapChanged>()
        .AddConsumer<SalinKerjaSama, KesepakatanBersamaSigned>()
        .AddConsumer<SalinKerjaSama, PersetujuanDprdRecorded>()
        .AddConsumer<SalinKerjaSama, PerjanjianKerjaSamaSigned>()
        .AddConsumer<SalinKerjaSama, KerjaSamaEnded>()
        .AddConsumer<SalinKerjaSama, KerjaSamaClosed>()
        .AddConsumer<SalinKerjaSama, KerjaSamaWithdrawn>()
        .AddConsumer<SalinKerjaSama, NotaKesepakatanSigned>()
        .AddConsumer<SalinKerjaSama, NaskahLuarNegeriSigned>()
        .AddConsumer<SalinPihak, PihakChanged>()
        .AddConsumer<SalinRencanaKerja, RencanaKerjaOpened>()
        .AddConsumer<SalinEvaluasi, EvaluasiDecided>();
}
