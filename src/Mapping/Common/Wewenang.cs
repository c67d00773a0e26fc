using Ksd.Mapping.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;

namespace Ksd.Mapping.Common;

/// <summary>Who may do what with a kandidat, beyond the endpoint's policy: the flow's own row, and a department only with its own.</summary>
internal static class Wewenang
{
    private static readonly string[] Region =
    [
        Roles.BagianKerjaSama, Roles.KabagKerjaSama, Roles.Tkksd, Roles.Sekda, Roles.Bappeda, Roles.Bpkad, Roles.BagianHukum,
        Roles.KepalaDaerah, Roles.Inspektorat, Roles.Admin,
    ];

    /// <summary>Others than the region's own offices see their department's kandidat only.</summary>
    public static bool SeesOwnOnly(Caller caller) => !caller.Roles.Any(Region.Contains);

    public static Refusal? RefuseRead(Caller caller, Kandidat kandidat) =>
        SeesOwnOnly(caller) && kandidat.Departemen != caller.Department ? Foreign(kandidat) : null;

    public static Refusal? RefuseWrite(Caller caller, Kandidat kandidat) =>
        kandidat.Departemen != caller.Department ? Foreign(kandidat) : null;

    public static Refusal? RefuseStep(Caller caller, Kandidat kandidat, PeristiwaKandidat peristiwa)
    {
        var pelaku = Alur.ActorsOf(peristiwa).ToArray();
        if (!pelaku.Any(caller.Is))
        {
            return new Refusal(KsdProblems.Forbidden, new(
                $"Langkah {peristiwa} dilakukan oleh {string.Join(" atau ", pelaku)}.",
                $"The step {peristiwa} is taken by {string.Join(" or ", pelaku)}."));
        }

        return pelaku.Contains(Roles.PerangkatDaerah) ? RefuseWrite(caller, kandidat) : null;
    }

    public static Pelaku Pelaku(this Caller caller) => new(caller.Subject, caller.Position);

    /// <summary>Two digits are a province; a kabupaten or kota has four.</summary>
    public static KeadaanDaerah Keadaan(this Caller caller, TimeProvider clock) => new(
        caller.Region.Length == 2 ? TingkatPemerintahan.Provinsi : TingkatPemerintahan.KabupatenKota,
        clock.LegalDay());

    private static Refusal Foreign(Kandidat kandidat) => new(MappingProblems.PerangkatDaerahLain, new(
        $"Kandidat ini milik perangkat daerah {kandidat.Departemen}.",
        $"This kandidat belongs to the department {kandidat.Departemen}."));
}
