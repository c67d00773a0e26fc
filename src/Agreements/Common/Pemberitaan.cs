using Ksd.Agreements.Domain;
using Ksd.Contracts;

namespace Ksd.Agreements.Common;

/// <summary>What the other services are told about a step: the change of stage, and what the row says besides.</summary>
internal static partial class Pemberitaan
{
    public static IEnumerable<IIntegrationEvent> Of(KerjaSama kerjaSama, Riwayat riwayat)
    {
        // Of what is only recorded the others hold nothing; that it was amended is told all the same.
        var tercatat = kerjaSama.Tahap is Tahap.Tercatat;
        if (riwayat.Dari != riwayat.Ke && !tercatat)
        {
            yield return new TahapChanged
            {
                EventId = Guid.CreateVersion7(riwayat.DicatatPada),
                Region = kerjaSama.RegionCode,
                AggregateId = kerjaSama.Id,
                Version = riwayat.Warta is Warta.TahapSaja ? kerjaSama.Version : kerjaSama.Version - 1,
                OccurredAt = riwayat.DicatatPada,
                Tahap = kerjaSama.Tahap.ToString(),
                Dari = riwayat.Dari.ToString(),
                Ke = riwayat.Ke.ToString(),
                Peristiwa = riwayat.Peristiwa.ToString(),
                Tanggal = riwayat.Tanggal,
                Alasan = riwayat.Alasan,
                NaskahId = riwayat.Jejak is Jejak.KerjaSama ? null : riwayat.NaskahId,
                KandidatId = kerjaSama.KandidatId,
            };
        }

        if ((!tercatat || riwayat.Warta is Warta.PerubahanDitandatangani) && Khusus(kerjaSama, riwayat) is { } khusus)
        {
            yield return khusus;
        }
    }

    private static IIntegrationEvent? Khusus(KerjaSama kerjaSama, Riwayat riwayat) => riwayat.Warta switch
    {
        Warta.Diusulkan => Proposed(kerjaSama, riwayat),
        Warta.KesepakatanDitandatangani => KesepakatanSigned(kerjaSama, riwayat),
        Warta.PerjanjianDitandatangani => PerjanjianSigned(kerjaSama, riwayat),
        Warta.PerubahanDitandatangani => PerubahanSigned(kerjaSama, riwayat),
        Warta.NotaDitandatangani => NotaKesepakatanSigned(kerjaSama, riwayat),
        Warta.NaskahLuarNegeriDitandatangani => NaskahLuarNegeriSigned(kerjaSama, riwayat),
        Warta.PutusanDprd => DprdRecorded(kerjaSama, riwayat),
        Warta.DprdDianggapSetuju => DprdDeemed(kerjaSama, riwayat),
        Warta.Berakhir => Ended(kerjaSama, riwayat),
        Warta.Selesai => Closed(kerjaSama, riwayat),
        Warta.Ditarik => Withdrawn(kerjaSama, riwayat),
        _ => null,
    };

    private static KerjaSamaProposed Proposed(KerjaSama kerjaSama, Riwayat riwayat) => new()
    {
        EventId = Sesudahnya(riwayat),
        Region = kerjaSama.RegionCode,
        AggregateId = kerjaSama.Id,
        Version = kerjaSama.Version,
        OccurredAt = riwayat.DicatatPada,
        Tahap = kerjaSama.Tahap.ToString(),
        Judul = kerjaSama.Judul,
        Jenis = kerjaSama.Jenis!.Value.ToString(),
        PerangkatDaerah = kerjaSama.PerangkatDaerah ?? "",
        KandidatId = kerjaSama.KandidatId,
        RencanaItemId = kerjaSama.RencanaItemId,
        ParaPihak = ParaPihak(kerjaSama),
        Urusan = kerjaSama.Urusan,
        Dampak = Dampak(kerjaSama),
    };

    /// <summary>Ids order the outbox: what a step means is told after the change of stage.</summary>
    private static Guid Sesudahnya(Riwayat riwayat) => Guid.CreateVersion7(riwayat.DicatatPada.AddMilliseconds(1));

    private static Naskah Naskah(KerjaSama kerjaSama, Riwayat riwayat) => kerjaSama.DaftarNaskah.Single(naskah => naskah.Id == riwayat.NaskahId);

    private static T? Latest<T>(KerjaSama kerjaSama, Guid? naskahId)
        where T : IsiFakta => kerjaSama.DaftarFakta.Where(fakta => fakta.Isi is T && fakta.NaskahId == naskahId).MaxBy(fakta => fakta.Versi)?.Isi as T;

    private static PihakKerjaSama[] ParaPihak(KerjaSama kerjaSama) =>
    [
        .. kerjaSama.ParaPihak.Select(pihak => new PihakKerjaSama
        {
            Nama = pihak.Nama,
            Kelas = pihak.Kelas.ToString(),
            KodeWilayah = pihak.Wilayah?.Kode,
            PihakKami = pihak.PihakKami,
        }),
    ];

    private static IndikatorDampak[] Dampak(KerjaSama kerjaSama) =>
    [
        .. (Latest<DampakDijanjikan>(kerjaSama, null)?.Daftar ?? []).Select(indikator => new IndikatorDampak
        {
            Dimensi = indikator.Dimensi.ToString(),
            Indikator = indikator.Nama,
            Satuan = indikator.Satuan,
            NilaiAwal = indikator.NilaiAwal,
            TahunAwal = indikator.TahunAwal,
            Target = indikator.Target,
            TahunTarget = indikator.TahunTarget,
            Sumber = indikator.Sumber,
        }),
    ];
}
