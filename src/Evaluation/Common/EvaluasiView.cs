using Ksd.Evaluation.Domain;

namespace Ksd.Evaluation.Common;

/// <summary>An evaluation with both assessments, what they differ by, and the verdict.</summary>
public sealed record EvaluasiView(
    Guid Id,
    Guid RencanaKerjaId,
    Guid KerjaSamaId,
    Guid NaskahId,
    string JudulNaskah,
    string Departemen,
    int Tahun,
    int Semester,
    Penilaian? PenilaianDiri,
    Penilaian? PenilaianTkksd,
    IReadOnlyDictionary<DimensiEvaluasi, decimal>? Selisih,
    KepatuhanHukum Kepatuhan,
    PutusanEvaluasi? Putusan,
    IReadOnlyList<TindakLanjutView> TindakLanjut,
    int JumlahPenilaian,
    long Version)
{
    internal static EvaluasiView Of(Evaluasi evaluasi, KepatuhanHukum kepatuhan, IEnumerable<TindakLanjutView> tindakLanjut) => new(
        evaluasi.Id,
        evaluasi.RencanaKerjaId,
        evaluasi.KerjaSamaId,
        evaluasi.NaskahId,
        evaluasi.JudulNaskah,
        evaluasi.Departemen,
        evaluasi.Tahun,
        evaluasi.Semester,
        evaluasi.Dari(Penilai.Diri),
        evaluasi.Dari(Penilai.Tkksd),
        evaluasi.Selisih,
        evaluasi.Putusan?.Kepatuhan ?? kepatuhan,
        evaluasi.Putusan,
        [.. tindakLanjut],
        evaluasi.DaftarPenilaian.Count,
        evaluasi.Version);
}

/// <summary>A follow-up; <c>Terlambat</c> on the day asked for.</summary>
public sealed record TindakLanjutView(
    Guid Id, Guid EvaluasiId, Guid KerjaSamaId, string JudulNaskah, string Uraian, string Penanggung, DateOnly Tenggat, DateOnly? SelesaiPada, string? Penyelesaian, bool Terlambat)
{
    internal static TindakLanjutView Of(TindakLanjut satu, DateOnly pada)
    {
        var selesai = satu.SelesaiPada <= pada ? satu.SelesaiPada : null;
        return new(
            satu.Id, satu.EvaluasiId, satu.KerjaSamaId, satu.JudulNaskah, satu.Uraian, satu.Penanggung, satu.Tenggat, selesai,
            selesai is null ? null : satu.Penyelesaian, (selesai ?? pada) > satu.Tenggat);
    }
}
