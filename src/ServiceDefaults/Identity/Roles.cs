namespace Ksd.ServiceDefaults.Identity;

/// <summary>The offices a person or a client system can act for: values of the token's <c>role</c> claim.</summary>
public static class Roles
{
    public const string PerangkatDaerah = "perangkat-daerah";
    public const string BagianKerjaSama = "bagian-kerja-sama";
    public const string KabagKerjaSama = "kabag-kerja-sama";
    public const string Tkksd = "tkksd";
    public const string Sekda = "sekda";
    public const string Bappeda = "bappeda";
    public const string Bpkad = "bpkad";
    public const string BagianHukum = "bagian-hukum";
    public const string KepalaDaerah = "kepala-daerah";
    public const string SekretariatDprd = "sekretariat-dprd";
    public const string Inspektorat = "inspektorat";
    public const string Mitra = "mitra";
    public const string Admin = "admin";

    /// <summary>Opens regions on this installation, and sees nothing of what they hold.</summary>
    public const string AdminPlatform = "admin-platform";

    /// <summary>Anybody at all: the gateway's own token for open data.</summary>
    public const string Publik = "publik";

    public static IReadOnlyList<string> All { get; } =
    [
        PerangkatDaerah, BagianKerjaSama, KabagKerjaSama, Tkksd, Sekda, Bappeda, Bpkad,
        BagianHukum, KepalaDaerah, SekretariatDprd, Inspektorat, Mitra, Admin, AdminPlatform,
    ];

    /// <summary>Those of a region's own offices: what its administrator may give.</summary>
    public static IReadOnlyList<string> Regional { get; } = [.. All.Where(role => role != AdminPlatform)];
}
