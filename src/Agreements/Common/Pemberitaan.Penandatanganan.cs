using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.Register;
using Ksd.Contracts;
using Ksd.Regulation;

namespace Ksd.Agreements.Common;

/// <summary>What was signed.</summary>
internal static partial class Pemberitaan
{
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

    private static string Status(KerjaSama kerjaSama, Naskah naskah, Riwayat riwayat) =>
        MasaBerlaku.Of(naskah, kerjaSama).StatusOn(riwayat.DicatatPada.LegalDay()).ToString();
}
