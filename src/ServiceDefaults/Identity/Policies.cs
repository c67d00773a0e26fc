using static Ksd.ServiceDefaults.Identity.Roles;

namespace Ksd.ServiceDefaults.Identity;

/// <summary>Who may call what: one row a policy. An empty row means everybody with a token of a region.</summary>
public static class Policies
{
    /// <summary>Read what the caller's region holds.</summary>
    public const string Baca = nameof(Baca);

    /// <summary>Propose a kerja sama or a candidate.</summary>
    public const string Usul = nameof(Usul);

    /// <summary>Keep the register: record, correct, import.</summary>
    public const string Catat = nameof(Catat);

    /// <summary>Take a step of a flow; the flow's own row decides which office may take which.</summary>
    public const string Langkah = nameof(Langkah);

    /// <summary>Run mapping rounds and the plan list.</summary>
    public const string Petakan = nameof(Petakan);

    /// <summary>Report on the execution of a kerja sama.</summary>
    public const string Lapor = nameof(Lapor);

    /// <summary>Evaluate kerja sama.</summary>
    public const string Evaluasi = nameof(Evaluasi);

    /// <summary>See who did what: the audit trail.</summary>
    public const string Awasi = nameof(Awasi);

    /// <summary>Manage accounts and client systems.</summary>
    public const string Administrasi = nameof(Administrasi);

    /// <summary>Be told what happens in the region: its own offices, not its partners.</summary>
    public const string Dengar = nameof(Dengar);

    /// <summary>Open regions on this installation.</summary>
    public const string Platform = nameof(Platform);

    public static IReadOnlyDictionary<string, string[]> Table { get; } = new Dictionary<string, string[]>
    {
        [Baca] = [],
        [Usul] = [PerangkatDaerah, BagianKerjaSama, KabagKerjaSama],
        [Catat] = [BagianKerjaSama, KabagKerjaSama],
        [Langkah] =
        [
            PerangkatDaerah, BagianKerjaSama, KabagKerjaSama, Tkksd, Sekda, Bappeda, Bpkad, BagianHukum,
            KepalaDaerah, SekretariatDprd,
        ],
        [Petakan] = [BagianKerjaSama, KabagKerjaSama, Tkksd, Bappeda],
        [Lapor] = [PerangkatDaerah, BagianKerjaSama, KabagKerjaSama],
        [Evaluasi] = [BagianKerjaSama, KabagKerjaSama, Tkksd, Bappeda],
        [Awasi] = [Inspektorat, KabagKerjaSama, Sekda, Admin],
        [Administrasi] = [Admin],
        [Dengar] = [.. Roles.Regional.Except([Mitra])],
        [Platform] = [AdminPlatform],
    };
}
