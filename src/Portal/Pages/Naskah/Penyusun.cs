using Ksd.Portal.Shell;
using Ksd.ServiceDefaults.Identity;

namespace Ksd.Portal.Pages.Naskah;

/// <summary>Whether the buttons of drafting are of use to somebody; the service decides.</summary>
internal static class Penyusun
{
    public static bool Boleh(Pengguna pengguna) =>
        pengguna.Adalah(Roles.PerangkatDaerah, Roles.Tkksd, Roles.BagianKerjaSama, Roles.KabagKerjaSama, Roles.BagianHukum);
}
