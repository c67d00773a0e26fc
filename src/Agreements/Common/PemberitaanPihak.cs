using Ksd.Agreements.Data;
using Ksd.Agreements.Domain.BukuPihak;
using Ksd.Contracts;
using Ksd.Messaging;
using Ksd.Regulation;

namespace Ksd.Agreements.Common;

/// <summary>What the other services are told about a party of the book.</summary>
internal static class PemberitaanPihak
{
    /// <summary>Before the save. Whoever was never anything but a private person is nobody's business elsewhere (UU 27/2022).</summary>
    public static void Tell(this AgreementsDbContext db, PihakTerdaftar pihak, DateTimeOffset now)
    {
        if (pihak.DaftarKelas.All(kelas => kelas.Kelas is KelasPihak.Perseorangan))
        {
            return;
        }

        db.Queue(new PihakChanged
        {
            EventId = Guid.CreateVersion7(now),
            Region = pihak.RegionCode,
            AggregateId = pihak.Id,

            // What is recorded of a party is only ever added to, so counting it tells which state is the newer.
            Version = pihak.DaftarNama.Count + pihak.DaftarKelas.Count + pihak.DaftarPailit.Count + (pihak.DigabungKeId is null ? 0 : 1) - 1,
            OccurredAt = now,
            Nama = pihak.Nama,
            DaftarNama = [.. pihak.DaftarNama.OrderBy(nama => nama.Sejak).Select(nama => nama.Nama)],
            Kelas = pihak.Kelas.ToString(),
            KodeWilayah = pihak.Wilayah is { } wilayah && KodeWilayah.TryParse(wilayah, out var kode, out _) ? kode.Kode : null,
            Pailit = pihak.Pailit,
            DigabungKeId = pihak.DigabungKeId,
        });
    }
}
