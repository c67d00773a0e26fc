using Ksd.Agreements.Domain;
using Ksd.Contracts;

namespace Ksd.Agreements.Common;

/// <summary>How it ended.</summary>
internal static partial class Pemberitaan
{
    private static KerjaSamaEnded Ended(KerjaSama kerjaSama, Riwayat riwayat)
    {
        var lingkup = riwayat.Jejak is Jejak.KerjaSama ? null : riwayat.NaskahId;
        return new()
        {
            EventId = Sesudahnya(riwayat),
            Region = kerjaSama.RegionCode,
            AggregateId = kerjaSama.Id,
            Version = kerjaSama.Version,
            OccurredAt = riwayat.DicatatPada,
            Tahap = kerjaSama.Tahap.ToString(),
            Tanggal = riwayat.Tanggal,
            Dasar = Latest<Pengakhiran>(kerjaSama, lingkup)!.Dasar.ToString(),
            NaskahId = lingkup,
            KandidatId = kerjaSama.KandidatId,
        };
    }

    private static KerjaSamaClosed Closed(KerjaSama kerjaSama, Riwayat riwayat) => new()
    {
        EventId = Sesudahnya(riwayat),
        Region = kerjaSama.RegionCode,
        AggregateId = kerjaSama.Id,
        Version = kerjaSama.Version,
        OccurredAt = riwayat.DicatatPada,
        Tahap = kerjaSama.Tahap.ToString(),
        Tanggal = riwayat.Tanggal,
        KandidatId = kerjaSama.KandidatId,
    };

    private static KerjaSamaWithdrawn Withdrawn(KerjaSama kerjaSama, Riwayat riwayat) => new()
    {
        EventId = Sesudahnya(riwayat),
        Region = kerjaSama.RegionCode,
        AggregateId = kerjaSama.Id,
        Version = kerjaSama.Version,
        OccurredAt = riwayat.DicatatPada,
        Tahap = kerjaSama.Tahap.ToString(),
        Tanggal = riwayat.Tanggal,
        Alasan = riwayat.Alasan!,
        KandidatId = kerjaSama.KandidatId,
    };
}
