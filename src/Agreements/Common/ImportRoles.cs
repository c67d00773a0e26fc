using Ksd.ServiceDefaults.Identity;

namespace Ksd.Agreements.Common;

internal static class ImportRoles
{
    /// <summary>Who keeps the register, and who sets the installation up.</summary>
    public static readonly string[] Boleh = [Roles.BagianKerjaSama, Roles.KabagKerjaSama, Roles.Admin];

    /// <summary>Who sees what was imported, and how it was read.</summary>
    public static readonly string[] Lihat = [.. Boleh, Roles.Inspektorat];
}
