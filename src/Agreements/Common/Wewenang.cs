using Ksd.Agreements.Domain;
using Ksd.ServiceDefaults.Identity;

namespace Ksd.Agreements.Common;

/// <summary>Who sees and changes which kerja sama, beyond what the flow's own row says.</summary>
internal static class Wewenang
{
    /// <summary>Everybody who has a part in the life of a kerja sama; Inspektorat and admin read only.</summary>
    public static readonly string[] Bekerja =
    [
        Roles.PerangkatDaerah, Roles.BagianKerjaSama, Roles.KabagKerjaSama, Roles.Tkksd, Roles.Sekda, Roles.Bappeda, Roles.Bpkad,
        Roles.BagianHukum, Roles.KepalaDaerah, Roles.SekretariatDprd, Roles.Mitra,
    ];

    private static readonly string[] Seluruhnya = [.. Bekerja.Except([Roles.PerangkatDaerah, Roles.Mitra]), Roles.Inspektorat, Roles.Admin];

    public static Petugas Petugas(this Caller caller) => new(caller.Subject, caller.Position, caller.Roles, caller.Department);

    /// <summary>A perangkat daerah and a third party have to do with their own only.</summary>
    public static bool SeesOwnOnly(this Caller caller) => !caller.Roles.Any(Seluruhnya.Contains);

    public static bool Sees(this Caller caller, KerjaSama kerjaSama) => !caller.SeesOwnOnly()
        || kerjaSama.DicatatOleh == caller.Subject
        || (caller.Is(Roles.PerangkatDaerah) && kerjaSama.PerangkatDaerah is { } kode && kode == caller.Department);
}
