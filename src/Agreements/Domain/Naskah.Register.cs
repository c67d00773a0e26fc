using Ksd.Agreements.Domain.Register;

namespace Ksd.Agreements.Domain;

internal sealed partial class Naskah
{
    /// <summary>A naskah of another lane, as signed there.</summary>
    internal static Naskah Record(KerjaSama kerjaSama, NaskahTercatat tercatat, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        KerjaSamaId = kerjaSama.Id,
        RegionCode = kerjaSama.RegionCode,
        Jenis = JenisNaskah.Lainnya,
        Judul = tercatat.Judul,
        Nomor = [.. tercatat.Nomor.Distinct()],
        TanggalTandaTangan = tercatat.TanggalTandaTangan,
        KetelitianTandaTangan = Ketelitian.Hari,
        Mulai = tercatat.Mulai,
        KetelitianMulai = Ketelitian.Hari,
        Sampai = tercatat.Sampai,
        KetelitianSampai = tercatat.Sampai is null ? null : Ketelitian.Hari,
        Nilai = tercatat.Nilai,
        Isi = IsiNaskah.Kosong with
        {
            Judul = tercatat.Judul,
            Mulai = tercatat.Mulai,
            Sampai = tercatat.Sampai,
            Nilai = tercatat.Nilai,
            ParaPihak = [.. kerjaSama.ParaPihak.Select(pihak => pihak.Id)],
            DitandatanganiOleh = tercatat.Penandatangan,
        },
    };

    /// <summary>A naskah as a register reports it: signed, on whatever day; what is not reported stays empty.</summary>
    internal static Naskah Record(KerjaSama kerjaSama, EntriRegister entri, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        KerjaSamaId = kerjaSama.Id,
        RegionCode = kerjaSama.RegionCode,
        Jenis = entri.Klasifikasi.JenisNaskah,
        Judul = entri.Judul,
        Nomor = [.. new[] { entri.NomorKami, entri.NomorMitra }.OfType<string>().Distinct()],
        TanggalTandaTangan = entri.Ditandatangani?.Awal,
        KetelitianTandaTangan = entri.Ditandatangani?.Ketelitian,
        Sampai = entri.Sampai?.Awal,
        KetelitianSampai = entri.Sampai?.Ketelitian,
        JangkaWaktuTertulis = entri.JangkaWaktu,
        Nilai = entri.Nilai,
        Isi = IsiNaskah.Kosong with { Judul = entri.Judul, Nilai = entri.Nilai },
    };

    /// <summary>Says which Kesepakatan Bersama a recorded PKS executes.</summary>
    internal void Pair(Naskah induk) => IndukId = induk.Id;
}
