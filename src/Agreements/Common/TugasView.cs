using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.Pengawasan;
using Ksd.Regulation;

namespace Ksd.Agreements.Common;

/// <summary>Something to be done: who must act, by when, and on which ground.</summary>
public sealed record TugasView(
    DaftarPengawasan Daftar,
    string Kode,
    Guid KerjaSamaId,
    Guid? NaskahId,
    string Judul,
    JenisKerjaSama? Jenis,
    JenisNaskah? Naskah,
    string? PerangkatDaerah,
    DateOnly? Sejak,
    DateOnly? Tenggat,
    int? SisaHari,
    bool Lewat,
    int? Jendela,
    string Tindakan,
    IReadOnlyList<string> Rincian,
    string Pelaku,
    IReadOnlyList<string> Peran,
    IReadOnlyList<DasarHukum> DasarHukum,
    string? PerluKonfirmasi)
{
    internal static TugasView Of(Tugas tugas, DateOnly pada) => new(
        tugas.Daftar,
        tugas.Kode,
        tugas.Perihal.KerjaSamaId,
        tugas.Perihal.NaskahId,
        tugas.Perihal.Judul,
        tugas.Perihal.Jenis,
        tugas.Perihal.Naskah,
        tugas.Perihal.PerangkatDaerah,
        tugas.Sejak,
        tugas.Tenggat,
        tugas.SisaHari(pada),
        tugas.Lewat(pada),
        tugas.Jendela,
        tugas.Tindakan.Localized,
        [.. tugas.Rincian.Select(rincian => rincian.Localized)],
        tugas.Pelaku.Nama.Localized,
        tugas.Pelaku.Peran,
        tugas.DasarHukum,
        tugas.Ragu?.Localized);
}
