using Ksd.Agreements.Domain.Organisasi;

namespace Ksd.Agreements.Common;

public sealed record PemangkuView(string Nama, string? Subjek, KapasitasJabatan Kapasitas, string NomorKeputusan, DateOnly Mulai, DateOnly? Sampai)
{
    internal static PemangkuView Of(PemangkuJabatan pemangku) =>
        new(pemangku.Nama, pemangku.Subjek, pemangku.Kapasitas, pemangku.NomorKeputusan, pemangku.Mulai, pemangku.Sampai);
}

/// <summary>A position, who holds it on a day, and who ever did.</summary>
public sealed record JabatanView(Guid Id, string Nama, string? PerangkatDaerah, DateOnly Pada, PemangkuView? Pemangku, IReadOnlyList<PemangkuView> DaftarPemangku)
{
    internal static JabatanView Of(Jabatan jabatan, DateOnly pada) => new(
        jabatan.Id, jabatan.Nama, jabatan.PerangkatDaerah, pada,
        jabatan.PemangkuPada(pada) is { } pemangku ? PemangkuView.Of(pemangku) : null,
        [.. jabatan.DaftarPemangku.OrderBy(p => p.Mulai).Select(PemangkuView.Of)]);
}

public sealed record AnggotaTimView(Guid JabatanId, string Jabatan, KedudukanTim Kedudukan, string? Pemangku);

/// <summary>TKKSD as a decree composes it, with who held each position on a day.</summary>
public sealed record TimView(Guid Id, string NomorKeputusan, DateOnly Mulai, DateOnly? Sampai, DateOnly Pada, IReadOnlyList<AnggotaTimView> Anggota)
{
    internal static TimView Of(TimKoordinasi tim, IReadOnlyDictionary<Guid, Jabatan> jabatan, DateOnly pada) => new(
        tim.Id, tim.NomorKeputusan, tim.Mulai, tim.Sampai, pada,
        [.. tim.DaftarAnggota.Select(a => new AnggotaTimView(a.JabatanId, jabatan[a.JabatanId].Nama, a.Kedudukan, jabatan[a.JabatanId].PemangkuPada(pada)?.Nama))]);
}
