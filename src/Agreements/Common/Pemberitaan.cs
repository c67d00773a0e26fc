using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.Register;
using Ksd.Contracts;

namespace Ksd.Agreements.Common;

/// <summary>What the other services are told about a step: the change of stage, and what the row says besides.</summary>
internal static class Pemberitaan
{
    public static IEnumerable<IIntegrationEvent> Of(KerjaSama kerjaSama, Riwayat riwayat)
    {
        if (riwayat.Dari != riwayat.Ke)
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

        if (Khusus(kerjaSama, riwayat) is { } khusus)
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
        Warta.Selesai => new KerjaSamaClosed
        {
            EventId = Sesudahnya(riwayat),
            Region = kerjaSama.RegionCode,
            AggregateId = kerjaSama.Id,
            Version = kerjaSama.Version,
            OccurredAt = riwayat.DicatatPada,
            Tahap = kerjaSama.Tahap.ToString(),
            Tanggal = riwayat.Tanggal,
            KandidatId = kerjaSama.KandidatId,
        },
        Warta.Ditarik => new KerjaSamaWithdrawn
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
        },
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

    private static KesepakatanBersamaSigned KesepakatanSigned(KerjaSama kerjaSama, Riwayat riwayat)
    {
        var naskah = Naskah(kerjaSama, riwayat);
        return new()
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
            NaskahId = naskah.Id,
            JudulNaskah = naskah.Judul,
            Nomor = naskah.Nomor,
            TanggalTandaTangan = naskah.TanggalTandaTangan!.Value,
            MulaiBerlaku = naskah.Mulai!.Value,
            Berakhir = naskah.Sampai,
            BerlakuSampaiPeristiwa = naskah.SampaiPeristiwa,
            Status = Status(kerjaSama, naskah, riwayat),
            ParaPihak = ParaPihak(kerjaSama),
            Urusan = kerjaSama.Urusan,
            Dampak = Dampak(kerjaSama),
        };
    }

    private static PerjanjianKerjaSamaSigned PerjanjianSigned(KerjaSama kerjaSama, Riwayat riwayat)
    {
        var naskah = Naskah(kerjaSama, riwayat);
        return new()
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
            NaskahId = naskah.Id,
            JudulNaskah = naskah.Judul,
            Nomor = naskah.Nomor,
            TanggalTandaTangan = naskah.TanggalTandaTangan!.Value,
            MulaiBerlaku = naskah.Mulai!.Value,
            Berakhir = naskah.Sampai,
            BerlakuSampaiPeristiwa = naskah.SampaiPeristiwa,
            Status = Status(kerjaSama, naskah, riwayat),
            KesepakatanId = naskah.IndukId,
            Nilai = naskah.Nilai,
            ParaPihak = ParaPihak(kerjaSama),
            Urusan = kerjaSama.Urusan,
            Dampak = Dampak(kerjaSama),
        };
    }

    private static NotaKesepakatanSigned NotaKesepakatanSigned(KerjaSama kerjaSama, Riwayat riwayat)
    {
        var naskah = Naskah(kerjaSama, riwayat);
        return new()
        {
            EventId = Guid.CreateVersion7(riwayat.DicatatPada),
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
            NaskahId = naskah.Id,
            JudulNaskah = naskah.Judul,
            Nomor = naskah.Nomor,
            TanggalTandaTangan = naskah.TanggalTandaTangan!.Value,
            MulaiBerlaku = naskah.Mulai!.Value,
            Berakhir = naskah.Sampai,
            BerlakuSampaiPeristiwa = naskah.SampaiPeristiwa,
            Status = Status(kerjaSama, naskah, riwayat),
            Nilai = naskah.Nilai,
            ParaPihak = ParaPihak(kerjaSama),
            Urusan = kerjaSama.Urusan,
            Dampak = Dampak(kerjaSama),
        };
    }

    private static NaskahLuarNegeriSigned NaskahLuarNegeriSigned(KerjaSama kerjaSama, Riwayat riwayat)
    {
        var naskah = Naskah(kerjaSama, riwayat);
        return new()
        {
            EventId = Guid.CreateVersion7(riwayat.DicatatPada),
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
            NaskahId = naskah.Id,
            JudulNaskah = naskah.Judul,
            Nomor = naskah.Nomor,
            TanggalTandaTangan = naskah.TanggalTandaTangan!.Value,
            MulaiBerlaku = naskah.Mulai!.Value,
            Berakhir = naskah.Sampai,
            BerlakuSampaiPeristiwa = naskah.SampaiPeristiwa,
            Status = Status(kerjaSama, naskah, riwayat),
            Nilai = naskah.Nilai,
            ParaPihak = ParaPihak(kerjaSama),
            Urusan = kerjaSama.Urusan,
            Dampak = Dampak(kerjaSama),
        };
    }

    private static PerubahanNaskahSigned PerubahanSigned(KerjaSama kerjaSama, Riwayat riwayat)
    {
        var perubahan = Naskah(kerjaSama, riwayat);
        var pokok = kerjaSama.DaftarNaskah.Single(naskah => naskah.Id == perubahan.MengubahId);
        return new()
        {
            EventId = Sesudahnya(riwayat),
            Region = kerjaSama.RegionCode,
            AggregateId = kerjaSama.Id,
            Version = kerjaSama.Version,
            OccurredAt = riwayat.DicatatPada,
            NaskahId = pokok.Id,
            PerubahanId = perubahan.Id,
            VersiNaskah = pokok.VersiPada(riwayat.Tanggal, kerjaSama),
            JudulNaskah = perubahan.Judul,
            Nomor = perubahan.Nomor,
            TanggalTandaTangan = perubahan.TanggalTandaTangan!.Value,
            MulaiBerlaku = perubahan.Mulai!.Value,
            Berakhir = pokok.SampaiPada(riwayat.Tanggal, kerjaSama),
        };
    }

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
        EventId = Guid.CreateVersion7(riwayat.DicatatPada),
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

    /// <summary>Ids order the outbox: what a step means is told after the change of stage.</summary>
    private static Guid Sesudahnya(Riwayat riwayat) => Guid.CreateVersion7(riwayat.DicatatPada.AddMilliseconds(1));

    private static string Status(KerjaSama kerjaSama, Naskah naskah, Riwayat riwayat) =>
        MasaBerlaku.Of(naskah, kerjaSama).StatusOn(riwayat.DicatatPada.LegalDay()).ToString();

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
