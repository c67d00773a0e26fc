using Ksd.Agreements.Domain;
using Ksd.Contracts;

namespace Ksd.Agreements.Common;

/// <summary>What the DPRD answered, or is deemed to have.</summary>
internal static partial class Pemberitaan
{
    private static PersetujuanDprdRecorded DprdRecorded(KerjaSama kerjaSama, Riwayat riwayat)
    {
        var lingkup = riwayat.Jejak is Jejak.KerjaSama ? null : riwayat.NaskahId;
        var putusan = Latest<PutusanDprd>(kerjaSama, lingkup)!;
        return new()
        {
            EventId = Sesudahnya(riwayat),
            Region = kerjaSama.RegionCode,
            AggregateId = kerjaSama.Id,
            Version = kerjaSama.Version,
            OccurredAt = riwayat.DicatatPada,
            Tahap = kerjaSama.Tahap.ToString(),
            Hasil = putusan.Hasil.ToString(),
            TanggalPermohonan = Latest<PermohonanDprd>(kerjaSama, lingkup)!.TanggalSurat,
            TanggalDiterima = Latest<TandaTerimaDprd>(kerjaSama, lingkup)?.TanggalDiterima,
            TanggalHasil = putusan.TanggalPutusan,
            NomorKeputusan = putusan.Nomor,
            KandidatId = kerjaSama.KandidatId,
        };
    }

    private static PersetujuanDprdRecorded DprdDeemed(KerjaSama kerjaSama, Riwayat riwayat) => new()
    {
        EventId = Sesudahnya(riwayat),
        Region = kerjaSama.RegionCode,
        AggregateId = kerjaSama.Id,
        Version = kerjaSama.Version,
        OccurredAt = riwayat.DicatatPada,
        Tahap = kerjaSama.Tahap.ToString(),
        Hasil = "DianggapSetuju",
        TanggalPermohonan = Latest<PermohonanDprd>(kerjaSama, null)!.TanggalSurat,
        TanggalDiterima = Latest<PersetujuanDianggap>(kerjaSama, null)!.Lembar.Diterima,
        TanggalHasil = riwayat.Tanggal,
        KandidatId = kerjaSama.KandidatId,
    };
}
