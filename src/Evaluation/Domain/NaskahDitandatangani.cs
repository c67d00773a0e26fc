using Ksd.Contracts;

namespace Ksd.Evaluation.Domain;

/// <summary>What the three signing events tell alike.</summary>
internal sealed record NaskahDitandatangani(
    Guid KerjaSamaId,
    Guid NaskahId,
    JenisNaskah JenisNaskah,
    string JudulKerjaSama,
    string JudulNaskah,
    string Jenis,
    IReadOnlyList<string> Nomor,
    string Departemen,
    DateOnly TanggalTandaTangan,
    DateOnly Mulai,
    DateOnly? Berakhir,
    string? BerlakuSampaiPeristiwa,
    IReadOnlyList<Pihak> ParaPihak,
    IReadOnlyList<string> Urusan,
    IReadOnlyList<DampakDijanjikan> DaftarDampak,
    Guid? RencanaItemId,
    Guid? KandidatId,
    long? Nilai)
{
    public static NaskahDitandatangani Of(PerjanjianKerjaSamaSigned told) => new(
        told.AggregateId, told.NaskahId, JenisNaskah.PerjanjianKerjaSama, told.Judul, told.JudulNaskah, told.Jenis, told.Nomor, told.PerangkatDaerah,
        told.TanggalTandaTangan, told.MulaiBerlaku, told.Berakhir, told.BerlakuSampaiPeristiwa, [.. told.ParaPihak.Select(Pihak.Of)], told.Urusan,
        [.. told.Dampak.Select(DampakDijanjikan.Of)], told.RencanaItemId, told.KandidatId, told.Nilai);

    public static NaskahDitandatangani Of(NotaKesepakatanSigned told) => new(
        told.AggregateId, told.NaskahId, JenisNaskah.NotaKesepakatan, told.Judul, told.JudulNaskah, told.Jenis, told.Nomor, told.PerangkatDaerah,
        told.TanggalTandaTangan, told.MulaiBerlaku, told.Berakhir, told.BerlakuSampaiPeristiwa, [.. told.ParaPihak.Select(Pihak.Of)], told.Urusan,
        [.. told.Dampak.Select(DampakDijanjikan.Of)], told.RencanaItemId, told.KandidatId, told.Nilai);

    public static NaskahDitandatangani Of(NaskahLuarNegeriSigned told) => new(
        told.AggregateId, told.NaskahId, JenisNaskah.NaskahLuarNegeri, told.Judul, told.JudulNaskah, told.Jenis, told.Nomor, told.PerangkatDaerah,
        told.TanggalTandaTangan, told.MulaiBerlaku, told.Berakhir, told.BerlakuSampaiPeristiwa, [.. told.ParaPihak.Select(Pihak.Of)], told.Urusan,
        [.. told.Dampak.Select(DampakDijanjikan.Of)], told.RencanaItemId, told.KandidatId, told.Nilai);
}
