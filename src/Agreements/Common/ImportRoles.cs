using Ksd.ServiceDefaults.Identity;

namespace Ksd.Agreements.Common;

internal static class ImportRoles
{
    /// <summary>Who keeps the register, and who sets the installation up.</summary>
    public static readonly string[] Boleh = [Roles.BagianKerjaSama, Roles.KabagKerjaSama, Roles.Admin];
}
