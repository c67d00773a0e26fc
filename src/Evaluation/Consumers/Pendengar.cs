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
        messaging
            .AddConsumer<OpenRencanaKerja, PerjanjianKerjaSamaSigned>()
            .AddConsumer<OpenRencanaKerja, NotaKesepakatanSigned>()
            .AddConsumer<OpenRencanaKerja, NaskahLuarNegeriSigned>()
            .AddConsumer<AmendRencanaKerja, PerubahanNaskahSigned>()
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
            .AddConsumer<CatatFakta, KerjaSamaProposed>()
            .AddConsumer<CatatFakta, TahapChanged>()
            .AddConsumer<CatatFakta, KesepakatanBersamaSigned>()
            .AddConsumer<CatatFakta, PerjanjianKerjaSamaSigned>()
            .AddConsumer<CatatFakta, NotaKesepakatanSigned>()
            .AddConsumer<CatatFakta, NaskahLuarNegeriSigned>()
            .AddConsumer<CatatFakta, PerubahanNaskahSigned>()
            .AddConsumer<CatatFakta, KerjaSamaEnded>()
            .AddConsumer<CatatFakta, KerjaSamaClosed>()
            .AddConsumer<CatatFakta, KerjaSamaWithdrawn>()
            .AddConsumer<CatatFakta, TemuanKepatuhanRecorded>()
            .AddConsumer<CatatPerselisihan, PerselisihanChanged>();
    }
}
