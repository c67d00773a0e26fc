using Ksd.Agreements.Common;

namespace Ksd.Agreements.Pertukaran;

/// <summary>A supervision list as a table.</summary>
internal static class TabelPengawasan
{
    public static readonly BentukTabel<TugasView> Bentuk = new(
        "Pengawasan",
        "DAFTAR PENGAWASAN KERJA SAMA DAERAH",
        [
            new("daftar", "Daftar", 26), new("kode", "Jam", 8), new("judul", "Judul", 60), new("jenis", "Jenis", 16), new("naskah", "Bentuk naskah", 22),
            new("perangkat_daerah", "Perangkat daerah", 24), new("sejak", "Sejak", 12), new("tenggat", "Tenggat", 12), new("sisa_hari", "Sisa hari", 10), new("lewat", "Lewat", 8),
            new("tindakan", "Tindakan", 60), new("pelaku", "Pelaku", 30), new("rincian", "Rincian", 60), new("dasar_hukum", "Dasar hukum", 50),
            new("perlu_konfirmasi", "Perlu konfirmasi", 50), new("kerja_sama_id", "Kerja sama", 38), new("naskah_id", "Naskah", 38),
        ],
        tugas =>
        [
            tugas.Daftar, tugas.Kode, tugas.Judul, tugas.Jenis, tugas.Naskah, tugas.PerangkatDaerah, tugas.Sejak, tugas.Tenggat, tugas.SisaHari, tugas.Lewat ? "ya" : "tidak",
            tugas.Tindakan, tugas.Pelaku, string.Join("; ", tugas.Rincian), Dasar(tugas), tugas.PerluKonfirmasi, tugas.KerjaSamaId, tugas.NaskahId,
        ],
        [
            new("no", "No.", 600), new("judul", "Judul", 4300), new("perangkat_daerah", "Perangkat daerah", 2000), new("tenggat", "Tenggat", 1500), new("sisa_hari", "Sisa hari", 1100),
            new("tindakan", "Tindakan", 4300), new("pelaku", "Pelaku", 1900), new("dasar_hukum", "Dasar hukum", 2900),
        ],
        tugas =>
        [
            tugas.Judul, tugas.PerangkatDaerah ?? "", tugas.Tenggat is { } tenggat ? Drafting.Tanggal.Biasa(tenggat) : "tidak ditentukan",
            tugas.SisaHari?.ToString(Drafting.Angka.Indonesia) ?? "", tugas.Tindakan, tugas.Pelaku, Dasar(tugas),
        ]);

    private static string Dasar(TugasView tugas) => string.Join("; ", tugas.DasarHukum.Select(dasar => dasar.Label));
}
