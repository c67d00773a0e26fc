using Ksd.ServiceDefaults.Identity;

namespace Ksd.Gateway.Bootstrap;

/// <summary>
/// Invented client systems to try the whole with, one for each role, and one in another region to show that it sees nothing of
/// the first. A real installation switches them off (<c>Bootstrap:DemoClients</c>).
/// </summary>
internal static class DemoClients
{
    private const string Samarinda = "64.72";

    internal sealed record Row(string Id, string Role, string Position, string? Department = null, string? Region = null, string[]? Scopes = null)
    {
        public string Name => $"Rekaan untuk uji coba: {Position}";
    }

    public static readonly IReadOnlyList<Row> All =
    [
        new("demo-dinas-kesehatan", Roles.PerangkatDaerah, "Kepala Dinas Kesehatan", "dinas-kesehatan"),
        new("demo-bagian-kerja-sama", Roles.BagianKerjaSama, "Staf Bagian Kerja Sama", "bagian-kerja-sama"),
        new("demo-kabag-kerja-sama", Roles.KabagKerjaSama, "Kepala Bagian Kerja Sama", "bagian-kerja-sama"),
        new("demo-tkksd", Roles.Tkksd, "Sekretaris TKKSD"),
        new("demo-sekda", Roles.Sekda, "Sekretaris Daerah", "sekretariat-daerah"),
        new("demo-bappeda", Roles.Bappeda, "Kepala Bappeda", "bappeda"),
        new("demo-bpkad", Roles.Bpkad, "Kepala BPKAD", "bpkad"),
        new("demo-bagian-hukum", Roles.BagianHukum, "Kepala Bagian Hukum", "bagian-hukum"),
        new("demo-bupati", Roles.KepalaDaerah, "Bupati"),
        new("demo-sekretariat-dprd", Roles.SekretariatDprd, "Sekretaris DPRD", "sekretariat-dprd"),
        new("demo-inspektorat", Roles.Inspektorat, "Inspektur", "inspektorat"),
        new("demo-mitra", Roles.Mitra, "Mitra kerja sama"),
        new("demo-admin", Roles.Admin, "Administrator sistem"),
        new("demo-admin-platform", Roles.AdminPlatform, "Administrator platform", Scopes: ["gateway:baca", "gateway:tulis"]),
        new("demo-samarinda", Roles.BagianKerjaSama, "Staf Bagian Kerja Sama", "bagian-kerja-sama", Samarinda),
    ];
}
