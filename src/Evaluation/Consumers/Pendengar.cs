using Ksd.Contracts;
using Ksd.Messaging;
using Ksd.ServiceDefaults.Identity;

namespace Ksd.Evaluation.Consumers;

/// <summary>What Evaluation listens to.</summary>
internal static class Pendengar
{
    public static void Listen(MessagingBuilder messaging)
    {
        messaging.EnterRegion = (services, region) => services.GetRequiredService<RegionScope>().Enter(region);
        // The copy first: its row is taken in the same order by every event of a kerja sama.
        messaging
            .AddConsumer<SalinKerjaSama, KerjaSamaProposed>()
            .AddConsumer<SalinKerjaSama, TahapChanged>()
            .AddConsumer<SalinKerjaSama, KesepakatanBersamaSigned>()
            .AddConsumer<SalinKerjaSama, PersetujuanDprdRecorded>()
            .AddConsumer<SalinKerjaSama, PerjanjianKerjaSamaSigned>()
            .AddConsumer<SalinKerjaSama, NotaKesepakatanSigned>()
            .AddConsumer<SalinKerjaSama, NaskahLuarNegeriSigned>()
            .AddConsumer<SalinKerjaSama, KerjaSamaEnded>()
            .AddConsumer<SalinKerjaSama, KerjaSamaClosed>()
            .AddConsumer<SalinKerjaSama, KerjaSamaWithdrawn>()
            .AddConsumer<OpenRencanaKerja, PerjanjianKerjaSamaSigned>()
            .AddConsumer<OpenRencanaKerja, NotaKesepakatanSigned>()
            .AddConsumer<OpenRencanaKerja, NaskahLuarNegeriSigned>()
            .AddConsumer<AmendRencanaKerja, PerubahanNaskahSigned>()
            .AddConsumer<CatatFakta, PerubahanNaskahSigned>()
            .AddConsumer<CatatFakta, TemuanKepatuhanRecorded>()
            .AddConsumer<CatatFakta, PerselisihanChanged>();
    }
}
