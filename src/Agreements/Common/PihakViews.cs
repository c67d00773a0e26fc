using Ksd.Agreements.Data.BukuPihak;
using Ksd.Agreements.Domain.BukuPihak;
using Ksd.Regulation;

namespace Ksd.Agreements.Common;

/// <summary>A party as it stood on a day.</summary>
public sealed record PihakTerdaftarView(
    Guid Id,
    DateOnly Pada,
    string Nama,
    KelasPihak Kelas,
    CodeView? Wilayah,
    IReadOnlyList<NamaSejak> DaftarNama,
    IReadOnlyList<KelasSejak> DaftarKelas,
    IReadOnlyList<SuratLegalView> DaftarSuratLegal,
    PutusanPailit? Pailit,
    Guid? DigabungKeId,
    IReadOnlyList<DugaanSamaView> DaftarDugaanSama)
{
    internal static PihakTerdaftarView Of(PihakTerdaftar pihak, DateOnly pada, IReadOnlyList<DugaanSama>? dugaan = null) => new(
        pihak.Id,
        pada,
        pihak.NamaPada(pada) ?? pihak.DaftarNama[0].Nama,
        pihak.KelasPada(pada) ?? pihak.DaftarKelas[0].Kelas,
        KodeWilayah.TryParse(pihak.Wilayah, out var kode, out _) ? CodeView.OfWilayah(kode) : null,
        [.. pihak.DaftarNama.OrderBy(nama => nama.Sejak)],
        [.. pihak.DaftarKelas.OrderBy(kelas => kelas.Sejak)],
        [.. pihak.DaftarSuratLegal.Select(surat => SuratLegalView.Of(surat, pada))],
        pihak.PailitPada(pada),
        pihak.DigabungKeId,
        [.. (dugaan ?? []).Select(lain => new DugaanSamaView(lain.Pihak.Id, lain.Pihak.Nama, lain.Alasan))]);
}

public sealed record SuratLegalView(JenisSuratLegal Jenis, string Nomor, DateOnly Tanggal, DateOnly? BerlakuSampai, string? Penerbit, bool Berlaku)
{
    internal static SuratLegalView Of(SuratLegal surat, DateOnly pada) => new(
        surat.Jenis, surat.Nomor, surat.Tanggal, surat.BerlakuSampai, surat.Penerbit, surat.Tanggal <= pada && !(surat.BerlakuSampai < pada));
}

public sealed record DugaanSamaView(Guid PihakId, string Nama, string Alasan);

/// <summary>A liaison officer; numbers and addresses are masked unless they were asked for with a purpose.</summary>
public sealed record PetugasPenghubungView(
    Guid Id, Guid PihakId, string Nama, string Jabatan, string? NomorSuratTugas, string? Nik, string? Telepon, string? Surel, bool Disamarkan, DateOnly Mulai, DateOnly? Sampai)
{
    internal static PetugasPenghubungView Of(PetugasPenghubung petugas, bool disamarkan)
    {
        var kontak = disamarkan ? petugas.Kontak.Masked : petugas.Kontak;
        return new(
            petugas.Id, petugas.PihakId, petugas.Nama, petugas.Jabatan, petugas.NomorSuratTugas, kontak.Nik, kontak.Telepon, kontak.Surel, disamarkan, petugas.Mulai, petugas.Sampai);
    }
}
