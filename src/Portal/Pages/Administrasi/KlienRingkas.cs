namespace Ksd.Portal.Pages.Administrasi;

/// <summary>A department's system that uses the interface; never its secret.</summary>
public sealed record KlienRingkas(
    string ClientId, string Nama, string? PerangkatDaerah, string Jabatan, IReadOnlyList<string> Peran, IReadOnlyList<string> Scope, DateTimeOffset RahasiaDibuatPada,
    DateTimeOffset? RahasiaLamaSampai, DateTimeOffset? DicabutPada);
