using Ksd.Evaluation.Domain;
using Ksd.ServiceDefaults.Identity;

namespace Ksd.Evaluation.Common;

/// <summary>
/// A department sees and fills its own work plans, a partner sees those it is a party of (its token's department is its name or region code),
/// the region's own offices see all of them.
/// </summary>
internal static class Wewenang
{
    private static readonly string[] Region =
    [
        Roles.BagianKerjaSama, Roles.KabagKerjaSama, Roles.Tkksd, Roles.Sekda, Roles.Bappeda, Roles.Bpkad, Roles.BagianHukum,
        Roles.KepalaDaerah, Roles.Inspektorat, Roles.Admin,
    ];

    public static bool SeesOwnOnly(Caller caller) => !caller.Roles.Any(Region.Contains);

    public static Refusal? RefuseRead(Caller caller, RencanaKerja rencana) =>
        !SeesOwnOnly(caller) || (caller.Is(Roles.Mitra) && rencana.Melibatkan(caller.Department)) ? null : RefuseWrite(caller, rencana);

    /// <summary>A partner reads its own reports, a department those that it owes or that partners add to them.</summary>
    public static Refusal? RefuseRead(Caller caller, Laporan laporan) =>
        !SeesOwnOnly(caller) || laporan.Departemen == caller.Department || laporan.NamaPelapor == caller.Department ? null : Milik(laporan.Departemen);

    public static Refusal? RefuseWrite(Caller caller, RencanaKerja rencana) => rencana.Departemen == caller.Department ? null : Milik(rencana.Departemen);

    private static Refusal Milik(string departemen) => new(EvaluationProblems.RencanaKerjaPerangkatDaerahLain, new(
        $"Rencana kerja ini milik perangkat daerah {departemen}.", $"This work plan belongs to the department {departemen}."));
}
