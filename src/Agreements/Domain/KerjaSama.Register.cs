using Ksd.Agreements.Domain.Register;

namespace Ksd.Agreements.Domain;

internal sealed partial class KerjaSama
{
    /// <summary>Takes an agreement into the register as reported. No flow runs; the kind stays open where the law leaves it open.</summary>
    public static KerjaSama Record(string regionCode, EntriRegister entri, Petugas petugas, DateOnly tanggal, DateTimeOffset now)
    {
        var kerjaSama = new KerjaSama
        {
            Id = Guid.CreateVersion7(now),
            RegionCode = regionCode,
            Version = 1,
            Rezim = entri.Rezim,
            DicatatPada = now,
            DicatatOleh = petugas.Subjek,
        };
        kerjaSama.Take(new Usulan
        {
            Judul = entri.Judul,
            Objek = entri.UrusanTertulis ?? "",
            RuangLingkup = "",
            Bentuk = entri.Klasifikasi.Bentuk,
            DaftarUrusan = [],
            ParaPihak =
            [
                new Pihak { Id = Guid.CreateVersion7(now), Nama = entri.PihakKami.Nama, Kelas = entri.PihakKami.Kelas, PihakKami = true },
                .. entri.ParaMitra.Select(mitra => new Pihak { Id = Guid.CreateVersion7(now), Nama = mitra.Nama, Kelas = mitra.Kelas }),
            ],
            Lokasi = entri.Lokasi is { } lokasi ? [lokasi] : [],
            Jenis = entri.Klasifikasi.Jenis,
            PerangkatDaerah = entri.PerangkatDaerah,
        });
        kerjaSama.Jalur = entri.Klasifikasi.Jalur;
        kerjaSama.Prakarsa = null;
        Pindah(kerjaSama, Tahap.Tercatat, tanggal);

        var naskah = Domain.Naskah.Record(kerjaSama, entri, now);
        Pindah(naskah, Tahap.Tercatat, tanggal);
        kerjaSama.daftarNaskah.Add(naskah);
        return kerjaSama;
    }
}
