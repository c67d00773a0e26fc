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

    public static IReadOnlyList<string> All { get; } =
    [
        PerangkatDaerah, BagianKerjaSama, KabagKerjaSama, Tkksd, Sekda, Bappeda, Bpkad,
        BagianHukum, KepalaDaerah, SekretariatDprd, Inspektorat, Mitra, Admin,
    ];
}
