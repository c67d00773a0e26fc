using Ksd.Regulation;

namespace Ksd.Mapping.Domain;

/// <summary>What triage could decide, and which rule says so; a person decides.</summary>
internal sealed record SaranTriase(AlasanPenolakan? Alasan, string Aturan, Teks Penjelasan)
{
    /// <summary>The lane of the object, as the classification found it.</summary>
    private static readonly Dictionary<Jalur, AlasanPenolakan> ByJalur = new()
    {
        [Jalur.Internal] = AlasanPenolakan.Internal,
        [Jalur.Pbj] = AlasanPenolakan.Pengadaan,
        [Jalur.Swakelola] = AlasanPenolakan.Swakelola,
        [Jalur.Bmd] = AlasanPenolakan.PemanfaatanBmd,
        [Jalur.Kpbu] = AlasanPenolakan.Kpbu,
        [Jalur.Hibah] = AlasanPenolakan.Hibah,
        [Jalur.Investasi] = AlasanPenolakan.Investasi,
    };

    private static readonly Dictionary<string, AlasanPenolakan> ByGate = new(StringComparer.Ordinal)
    {
        ["M1"] = AlasanPenolakan.DiLuarKewenangan,
        ["M3"] = AlasanPenolakan.TanpaDampak,
        ["M4"] = AlasanPenolakan.DiLuarRencana,
        ["M5"] = AlasanPenolakan.BertentanganHukum,
    };

    /// <summary>Words in a title that a fifth of real proposals show (a misfit that calls itself an urusan); they only point, a person reads.</summary>
    private static readonly (string Id, string[] Kata, AlasanPenolakan Alasan)[] Words =
    [
        ("T1", ["swakelola"], AlasanPenolakan.Swakelola),
        ("T2", ["pengadaan", "pembelian", "belanja modal"], AlasanPenolakan.Pengadaan),
        ("T3", ["rapat antar", "koordinasi internal", "antarbidang", "antar bidang", "antar dinas", "antardinas"], AlasanPenolakan.Internal),
        ("T4", ["sewa lahan", "sewa gedung", "sewa tanah", "pinjam pakai", "bangun guna serah"], AlasanPenolakan.PemanfaatanBmd),
        ("T5", ["hibah"], AlasanPenolakan.Hibah),
        ("T6", ["kpbu"], AlasanPenolakan.Kpbu),
    ];

    public static SaranTriase For(Kandidat kandidat, IReadOnlyList<HasilGerbang> gerbang)
    {
        if (kandidat.Saran.Jalur is { } jalur && ByJalur.TryGetValue(jalur, out var lane))
        {
            return new(lane, kandidat.Saran.DaftarAturan.Select(aturan => aturan.Id).FirstOrDefault() ?? "M2", new(
                $"Objek mengikuti jalur {jalur}.", $"The object belongs to the lane {jalur}."));
        }

        foreach (var (id, kata, alasan) in Words)
        {
            if (kata.FirstOrDefault(satu => kandidat.Judul.Contains(satu, StringComparison.OrdinalIgnoreCase)) is { } ditemukan)
            {
                return new(alasan, id, new(
                    $"Judul memuat \"{ditemukan}\"; baca isinya sebelum menolak.", $"The title says \"{ditemukan}\"; read it before refusing."));
            }
        }

        return gerbang.FirstOrDefault(hasil => hasil.Hasil is KeadaanGerbang.Gagal) is { } gagal
            ? new(ByGate.GetValueOrDefault(gagal.Id, AlasanPenolakan.DiLuarKewenangan), gagal.Id, gagal.Pesan)
            : gerbang.FirstOrDefault(hasil => hasil.IsLocked()) is { } ragu
                ? new(null, ragu.Id, ragu.Pesan)
                : new(null, "M1-M5", new("Semua gerbang terpenuhi.", "All gates are passed."));
    }
}
