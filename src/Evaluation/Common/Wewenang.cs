using Ksd.Evaluation.Domain;
using Ksd.ServiceDefaults.Identity;

namespace Ksd.Evaluation.Common;

/// <summary>A department sees and fills its own work plans; the region's own offices see all of them.</summary>
internal static class Wewenang
{
    private static readonly string[] Region =
    [
        Roles.BagianKerjaSama, Roles.KabagKerjaSama, Roles.Tkksd, Roles.Sekda, Roles.Bappeda, Roles.Bpkad, Roles.BagianHukum,
        Roles.KepalaDaerah, Roles.Inspektorat, Roles.Admin,
    ];

    public static bool SeesOwnOnly(Caller caller) => !caller.Roles.Any(Region.Contains);

    public static Refusal? RefuseRead(Caller caller, RencanaKerja rencana) => SeesOwnOnly(caller) ? RefuseWrite(caller, rencana) : null;

    public static Refusal? RefuseWrite(Caller caller, RencanaKerja rencana) => rencana.Departemen == caller.Department
        ? null
        : new Refusal(EvaluationProblems.RencanaKerjaPerangkatDaerahLain, new(
            $"Rencana kerja ini milik perangkat daerah {rencana.Departemen}.",
            $"This work plan belongs to the department {rencana.Departemen}."));
}
