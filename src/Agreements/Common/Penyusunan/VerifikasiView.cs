namespace Ksd.Agreements.Common.Penyusunan;

/// <summary>What everybody may know of a printed text: what it is and whether it is agreed, signed, in force. Nothing personal.</summary>
public sealed record VerifikasiView(
    string Kode, string Status, string Keterangan, string? Naskah, string? Judul, IReadOnlyList<string> Nomor, IReadOnlyList<string> ParaPihak,
    DateOnly? TanggalTandaTangan, DateOnly? BerlakuSampai, string? Sha256, DateTimeOffset? DisepakatiPada);
