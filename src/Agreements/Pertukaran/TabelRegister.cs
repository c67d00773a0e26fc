using Ksd.Agreements.Common;
using Ksd.Agreements.Data.Register;
using Ksd.Agreements.Domain.Register;

namespace Ksd.Agreements.Pertukaran;

/// <summary>The register as a table.</summary>
internal static class TabelRegister
{
    public static readonly BentukTabel<EntriTersimpan> Bentuk = new(
        "Register",
        "REGISTER KERJA SAMA DAERAH",
        [
            new("naskah_id", "Naskah", 38), new("kerja_sama_id", "Kerja sama", 38), new("judul", "Judul", 60), new("naskah", "Bentuk naskah", 22), new("jenis", "Jenis", 16),
            new("jalur", "Jalur", 12), new("nomor", "Nomor", 34), new("mitra", "Mitra", 44), new("urusan", "Urusan", 20), new("perangkat_daerah", "Perangkat daerah", 24),
            new("lokasi", "Lokasi", 22), new("tanda_tangan", "Ditandatangani", 14), new("berlaku_sampai", "Berlaku s.d.", 14), new("jangka_waktu", "Jangka waktu", 18),
            new("nilai", "Nilai (Rp)", 18), new("status", "Status", 14), new("rezim", "Rezim", 14), new("mutu", "Mutu", 8), new("sumber", "Sumber", 14),
        ],
        entri =>
        [
            entri.NaskahId, entri.KerjaSamaId, entri.Judul, entri.Naskah, entri.Jenis, entri.Jalur, string.Join("; ", entri.Nomor), string.Join("; ", entri.Mitra),
            entri.Urusan.Length > 0 ? string.Join("; ", entri.Urusan) : entri.UrusanTertulis, entri.PerangkatDaerah, entri.Lokasi,
            Tanggal(entri.TandaTangan, entri.KetelitianTandaTangan), Tanggal(entri.Sampai, entri.KetelitianSampai), entri.JangkaWaktu, entri.Nilai, entri.Status, entri.Rezim,
            entri.Mutu, entri.Sumber,
        ],
        [
            new("no", "No.", 600), new("judul", "Judul", 4700), new("nomor", "Nomor", 2300), new("mitra", "Mitra", 3000), new("perangkat_daerah", "Perangkat daerah", 1900),
            new("tanda_tangan", "Ditandatangani", 1500), new("berlaku_sampai", "Berlaku s.d.", 1500), new("nilai", "Nilai (Rp)", 1900), new("status", "Status", 1300),
        ],
        entri =>
        [
            entri.Judul, string.Join("; ", entri.Nomor), string.Join("; ", entri.Mitra), entri.PerangkatDaerah ?? "",
            TanggalView.Of(entri.TandaTangan, entri.KetelitianTandaTangan).Tanggal ?? "tidak tercantum", TanggalView.Of(entri.Sampai, entri.KetelitianSampai).Tanggal ?? "tidak tercantum",
            entri.Nilai?.ToString("N0", Drafting.Angka.Indonesia) ?? "", entri.Status,
        ]);

    /// <summary>A day is a date; a month or a year alone stays text, so that it does not become its first day.</summary>
    private static object? Tanggal(DateOnly? tanggal, string? ketelitian) =>
        tanggal is { } hari && ketelitian is nameof(Ketelitian.Hari) ? hari : TanggalView.Of(tanggal, ketelitian).Tanggal;
}
