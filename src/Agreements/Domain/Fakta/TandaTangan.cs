namespace Ksd.Agreements.Domain;

public enum MetodeTandaTangan
{
    Basah,

    /// <summary>Tanda tangan elektronik tersertifikasi.</summary>
    Elektronik,
}

/// <summary>One party's signature under a naskah, with the number that this party gave it and the proof.</summary>
internal sealed record TandaTangan(
    Guid PihakId,
    string Nama,
    string Jabatan,
    Kapasitas Kapasitas,
    string? DasarJabatan,
    string? NomorNaskah,
    MetodeTandaTangan Metode,
    Guid BuktiDokumenId) : IsiFakta
{
    /// <summary>Who issued the certificate of an electronic signature, for example BSrE.</summary>
    public string? PenyelenggaraSertifikat { get; init; }

    /// <summary>The certificate's serial number, by which the signature is checked.</summary>
    public string? SeriSertifikat { get; init; }

    public override string Kunci(Guid? naskahId) => $"{base.Kunci(naskahId)}/{PihakId}";
}

/// <summary>The head's mandate to an official to sign one PKS (PP 28/2018 Pasal 2 ayat (2), Pasal 13 ayat (2)).</summary>
internal sealed record SuratKuasa(
    Guid PihakId, string Nomor, DateOnly TanggalSurat, DateOnly? BerlakuSampai, string NamaPenerima, string JabatanPenerima, Guid DokumenId) : IsiFakta
{
    /// <summary>What it entitles to, as it says.</summary>
    public string? RuangLingkup { get; init; }

    /// <summary>The kind of naskah that it names.</summary>
    public JenisNaskah? JenisNaskah { get; init; }

    /// <summary>The title of the naskah that it names.</summary>
    public string? JudulNaskah { get; init; }

    /// <summary>It also entitles to sign amendments of that naskah.</summary>
    public bool TermasukPerubahan { get; init; }

    public override string Kunci(Guid? naskahId) => $"{base.Kunci(naskahId)}/{PihakId}";

    public bool BerlakuPada(DateOnly tanggal) => TanggalSurat <= tanggal && (BerlakuSampai is null || tanggal <= BerlakuSampai);
}
