namespace Ksd.Portal.Pages.Administrasi;

/// <summary>An account as its administrator sees it.</summary>
public sealed record AkunRingkas(
    Guid Id, string NamaPengguna, string Nama, string? Surel, bool SudahBerkataSandi, bool LangkahKedua, DateTimeOffset? TerkunciSampai, DateTimeOffset? DitutupPada,
    IReadOnlyList<PenugasanRingkas> Jabatan);

/// <summary>A position that somebody holds, held or will hold.</summary>
public sealed record PenugasanRingkas(
    Guid Id, string Jabatan, string? PerangkatDaerah, IReadOnlyList<string> Peran, string Kapasitas, string NomorKeputusan, DateOnly Mulai, DateOnly? Sampai, bool Berlaku)
{
    public string Sebutan => Kapasitas == "Definitif" ? Jabatan : $"{Kapasitas}. {Jabatan}";
}
