using Ksd.Evaluation.Domain;

namespace Ksd.Evaluation.Common;

/// <summary>One thing that was done to a report.</summary>
public sealed record CatatanLaporanView(LangkahLaporan Langkah, DateOnly Tanggal, DateTimeOffset Pada, string Oleh, string Jabatan, string? Catatan, int? VersiInstrumen, int? VersiRencana);

/// <summary>A report as it was last sent, with its history.</summary>
public sealed record LaporanView(
    Guid Id,
    Guid RencanaKerjaId,
    Guid KerjaSamaId,
    Guid NaskahId,
    string Departemen,
    PelaporLaporan Pelapor,
    string NamaPelapor,
    string Periode,
    DateOnly PeriodeMulai,
    DateOnly PeriodeSelesai,
    DateOnly BatasAkhir,
    LangkahLaporan Status,
    bool Terlambat,
    int JumlahRealisasi,
    int JumlahTanpaBukti,
    IReadOnlyList<string> TanpaBukti,
    IsiLaporan Isi,
    IReadOnlyList<CatatanLaporanView> Riwayat,
    long Version)
{
    internal static LaporanView Of(Laporan laporan) => new(
        laporan.Id,
        laporan.RencanaKerjaId,
        laporan.KerjaSamaId,
        laporan.NaskahId,
        laporan.Departemen,
        laporan.Pelapor,
        laporan.NamaPelapor,
        laporan.KodePeriode,
        laporan.PeriodeMulai,
        laporan.PeriodeSelesai,
        laporan.BatasAkhir,
        laporan.Langkah,
        laporan.Terlambat,
        laporan.Isi.DaftarRealisasi.Count,
        laporan.JumlahTanpaBukti,
        [.. laporan.Isi.DaftarRealisasi.Where(realisasi => realisasi.TanpaBukti).Select(realisasi => realisasi.Kode)],
        laporan.Isi,
        [.. laporan.DaftarCatatan.Select(catatan => new CatatanLaporanView(
            catatan.Langkah, catatan.Tanggal, catatan.Pada, catatan.Oleh, catatan.Jabatan, catatan.Catatan, catatan.VersiInstrumen, catatan.VersiRencana))],
        laporan.Version);
}
