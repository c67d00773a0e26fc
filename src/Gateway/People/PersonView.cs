using Ksd.Gateway.Identity;

namespace Ksd.Gateway.People;

/// <summary>A position as an administrator and its holder see it.</summary>
internal sealed record PenugasanView(
    Guid Id, string Jabatan, string? PerangkatDaerah, IReadOnlyList<string> Peran, Kapasitas Kapasitas, string NomorKeputusan,
    DateOnly Mulai, DateOnly? Sampai, bool Berlaku)
{
    public static PenugasanView Of(Penugasan held, DateOnly day) => new(
        held.Id, held.Position, held.Department, held.Roles, held.Kapasitas, held.Decree, held.From, held.To, held.HoldsOn(day));
}

/// <summary>A person's account as an administrator sees it: never a secret.</summary>
internal sealed record PersonView(
    Guid Id, string NamaPengguna, string Nama, string? Surel, RegionCode Wilayah, bool SudahBerkataSandi, bool LangkahKedua,
    DateTimeOffset? TerkunciSampai, DateTimeOffset? DitutupPada, IReadOnlyList<PenugasanView> Jabatan)
{
    public static PersonView Of(Person person, IEnumerable<Penugasan> held, DateOnly day) => new(
        person.Id, person.UserName!, person.FullName, person.Email, new(person.RegionCode), person.PasswordHash is not null, person.TwoFactorEnabled,
        person.LockoutEnd, person.ClosedAt, [.. held.OrderBy(one => one.From).Select(one => PenugasanView.Of(one, day))]);
}
