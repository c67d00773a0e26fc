using Ksd.ServiceDefaults;

namespace Ksd.Evaluation.Domain;

/// <summary>What Evaluation refuses; each is a row of docs/problems.md.</summary>
internal static class EvaluationProblems
{
    public static readonly ProblemType KegiatanDiLuarJangkaWaktu =
        new("kegiatan-di-luar-jangka-waktu", 409, "Kegiatan di luar jangka waktu naskah", "A kegiatan outside the term of the naskah");
    public static readonly ProblemType KerjaSamaDitutup = new("kerja-sama-ditutup", 409, "Kerja sama sudah ditutup", "The kerja sama is closed");
    public static readonly ProblemType RencanaKerjaPerangkatDaerahLain = new(
        "rencana-kerja-perangkat-daerah-lain", 403, "Rencana kerja milik perangkat daerah lain", "The work plan belongs to another department");
}
