using System.Security.Claims;
using Ksd.ServiceDefaults.Identity;

namespace Ksd.Portal.Shell;

/// <summary>Who is at the browser, as the gateway's token says. What they may do, the services decide; pages only leave out what is of no use to them.</summary>
public sealed record Pengguna(string Subjek, string Nama, string Jabatan, string Wilayah, string? PerangkatDaerah, IReadOnlyList<string> Peran)
{
    /// <summary>Null for the public, also when the gateway sent the public's own token along.</summary>
    public static Pengguna? Of(ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated == true && Caller.From(user) is var caller && !caller.Is(Roles.Publik)
            ? new(caller.Subject, user.FindFirstValue(KsdClaims.Name) ?? caller.Position, caller.Position, caller.Region, caller.Department, caller.Roles)
            : null;

    public bool Adalah(params string[] peran) => Peran.Any(satu => peran.Contains(satu, StringComparer.Ordinal));

    /// <summary>Whether a policy of the services lets this person in.</summary>
    public bool Boleh(string policy) => Policies.Table[policy] is var peran && (peran.Length == 0 || Adalah(peran));
}
