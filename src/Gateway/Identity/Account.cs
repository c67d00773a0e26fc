using Ksd.ServiceDefaults.Identity;

namespace Ksd.Gateway.Identity;

/// <summary>Who the caller is, as the services see it.</summary>
internal sealed record Account(
    string Subjek, string? Nama, RegionCode Wilayah, string? PerangkatDaerah, string Jabatan, IReadOnlyList<string> Peran)
{
    public static Account Of(Caller caller, string? name) =>
        new(caller.Subject, name, new(caller.Region), caller.Department, caller.Position, caller.Roles);
}

/// <summary>A region's code always says in which scheme it is; the gateway knows one.</summary>
internal sealed record RegionCode(string Code, string Scheme = "KEMENDAGRI");
