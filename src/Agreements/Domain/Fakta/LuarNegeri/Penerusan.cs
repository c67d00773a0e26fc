namespace Ksd.Agreements.Domain;

public enum JenisIzin
{
    /// <summary>Of the minister of foreign affairs.</summary>
    IzinPrinsip,

    /// <summary>Of the partner ministry.</summary>
    IzinOperasional,
}

/// <summary>A permit of a foreign non-profit (Permendagri 25/2020 Pasal 30 ayat (2)).</summary>
internal sealed record IzinNirlaba(
    Guid PihakId, JenisIzin Jenis, string Nomor, string Penerbit, DateOnly BerlakuDari, DateOnly BerlakuSampai, Guid DokumenId) : IsiFakta
{
    public override string Kunci(Guid? naskahId) => $"{base.Kunci(naskahId)}/{PihakId}/{Jenis}";

    public bool BerlakuPada(DateOnly tanggal) => BerlakuDari <= tanggal && tanggal <= BerlakuSampai;
}

/// <summary>What a proposed penerusan is like; a technical one that burdens the region or uses its assets needs a study (Permendagri 25/2020 Pasal 29 ayat (2)).</summary>
internal sealed record SifatPenerusan(bool BersifatTeknis, bool MembebaniAtauMemakaiAset, string Uraian) : IsiFakta
{
    public bool PerluStudi => BersifatTeknis && MembebaniAtauMemakaiAset;
}

/// <summary>The outcome of the Menteri's verification of a penerusan.</summary>
internal sealed record VerifikasiMenteri(bool Diterima, string Nomor, DateOnly TanggalSurat, string Uraian, Guid DokumenId) : IsiFakta;

/// <summary>The ministry that carries the penerusan with the region.</summary>
internal sealed record PenunjukanMitraTeknis(string Kementerian, string Nomor, DateOnly TanggalSurat, Guid DokumenId) : IsiFakta;
