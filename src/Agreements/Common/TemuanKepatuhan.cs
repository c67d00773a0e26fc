using Ksd.Agreements.Domain;
using Ksd.Contracts;

namespace Ksd.Agreements.Common;

/// <summary>What evaluation is told of law that was not kept to: signings out of turn, warnings passed over.</summary>
internal static class TemuanKepatuhan
{
    public static IEnumerable<TemuanKepatuhanRecorded> Of(KerjaSama kerjaSama, Riwayat riwayat) =>
        riwayat.PeringatanDilewati.Select(peringatan => Temuan(
            kerjaSama, riwayat.NaskahId, riwayat.DicatatPada, "PeringatanDilewati", peringatan.Id, riwayat.Tanggal,
            $"{peringatan.Pesan.Id} Alasan: {riwayat.AlasanPeringatan[peringatan.Id]}",
            peringatan.DasarHukum.Select(dasar => dasar.Label)));

    public static TemuanKepatuhanRecorded TidakTeratur(KerjaSama kerjaSama, Fakta fakta)
    {
        var isi = (PenandatangananTidakTeratur)fakta.Isi;
        return Temuan(
            kerjaSama, fakta.NaskahId, fakta.DicatatPada, "PenandatangananTidakTeratur", isi.Syarat is [var pertama, ..] ? pertama : $"{isi.Langkah}", fakta.Tanggal,
            $"{isi.Jenis} diunggah tanpa memenuhi syarat {isi.Langkah}: {string.Join(", ", isi.Syarat)}. Naskah tidak berlaku.",
            isi.DasarHukum.Select(dasar => dasar.Label));
    }

    private static TemuanKepatuhanRecorded Temuan(
        KerjaSama kerjaSama, Guid? naskahId, DateTimeOffset kini, string jenis, string kode, DateOnly tanggal, string uraian, IEnumerable<string> dasarHukum)
    {
        // After the events of the step itself.
        var id = Guid.CreateVersion7(kini.AddMilliseconds(2));
        return new()
        {
            EventId = id,
            Region = kerjaSama.RegionCode,
            AggregateId = kerjaSama.Id,
            Version = kerjaSama.Version,
            OccurredAt = kini,
            TemuanId = id,
            NaskahId = naskahId,
            Jenis = jenis,
            Kode = kode,
            Tanggal = tanggal,
            Uraian = uraian,
            DasarHukum = [.. dasarHukum],
        };
    }
}
