using Ksd.Mapping.Domain;

namespace Ksd.Mapping.Common;

/// <summary>Minutes of the forum.</summary>
public sealed record RisalahView(
    Guid Id, string Nomor, DateOnly Tanggal, string Tempat, string Pembahasan, string Kesimpulan, IReadOnlyList<Hadirin> DaftarHadir, long VersiDaftar, DateTimeOffset Pada)
{
    internal static RisalahView Of(RisalahTkksd risalah) => new(
        risalah.Id, risalah.Nomor, risalah.Tanggal, risalah.Tempat, risalah.Pembahasan, risalah.Kesimpulan, risalah.DaftarHadir, risalah.VersiDaftar, risalah.Pada);
}

/// <summary>A technical coordination, with the heads' agreement once there is one.</summary>
public sealed record KoordinasiTeknisView(
    Guid Id,
    Guid KandidatId,
    TingkatKoordinasi Tingkat,
    string NomorBeritaAcara,
    DateOnly Tanggal,
    string Hasil,
    IReadOnlyList<Hadirin> DaftarHadir,
    string? NomorKesepakatan,
    DateOnly? TanggalKesepakatan,
    IReadOnlyList<KepalaSepakat> ParaKepala,
    long Version)
{
    internal static KoordinasiTeknisView Of(KoordinasiTeknis koordinasi) => new(
        koordinasi.Id,
        koordinasi.KandidatId,
        koordinasi.Tingkat,
        koordinasi.NomorBeritaAcara,
        koordinasi.Tanggal,
        koordinasi.Hasil,
        koordinasi.DaftarHadir,
        koordinasi.NomorKesepakatan,
        koordinasi.TanggalKesepakatan,
        koordinasi.ParaKepala,
        koordinasi.Version);
}
