using Ksd.ServiceDefaults.Identity;

namespace Ksd.Portal.Shell;

/// <summary>The rooms of the portal, and which of the services' policies somebody needs for one to be of use.</summary>
internal static class MenuTable
{
    public static readonly IReadOnlyList<Row> Rows =
    [
        new("/beranda", "Beranda", "Home", ikon: "home", Policies.Baca),
        new("/kerja-sama", "Kerja Sama", "Cooperation", ikon: "writing-sign", Policies.Baca),
        new("/pemetaan", "Pemetaan", "Mapping", ikon: "compass", Policies.Baca),
        new("/naskah", "Naskah", "Texts", ikon: "file-text", Policies.Baca),
        new("/evaluasi", "Evaluasi", "Evaluation", ikon: "chart-bar", Policies.Baca),
        new("/peta", "Peta", "Map", ikon: "map-2", Policies.Baca),
        new("/belajar", "Belajar", "Learn", ikon: "school", Policies.Baca),
        new("/administrasi", "Administrasi", "Administration", ikon: "settings", Policies.Administrasi, Policies.Awasi, Policies.Catat),
    ];

    internal sealed class Row(string path, string id, string en, string ikon, params string[] policies)
    {
        public string Path { get; } = path;

        public string Nama => ServiceDefaults.Language.Choose(id, en);

        public string Ikon { get; } = ikon;

        public bool Untuk(Pengguna pengguna) => policies.Any(pengguna.Boleh);
    }
}
