namespace Ksd.Agreements.Domain;

/// <summary>Why a kerja sama ends. The closed list of its kind says which of these count (guard G33).</summary>
public enum DasarPengakhiran
{
    /// <summary>PP 28/2018 Pasal 9 ayat (1) huruf a.</summary>
    WaktuBerakhir,

    /// <summary>Huruf b.</summary>
    TujuanTercapai,

    /// <summary>Huruf c.</summary>
    KesepakatanParaPihak,

    /// <summary>Huruf d.</summary>
    PerubahanKebijakan,

    /// <summary>Huruf e.</summary>
    ObjekHilang,

    /// <summary>KSDPK only: PP 28/2018 Pasal 22.</summary>
    PutusanPengadilan,

    /// <summary>KSDPK only: PP 28/2018 Pasal 22.</summary>
    PihakKetigaPailit,

    /// <summary>Abroad only, as are the next one and TujuanTercapai: Permendagri 25/2020 Pasal 34.</summary>
    TataCaraDalamNaskah,

    /// <summary>Abroad only: a new naskah takes its place.</summary>
    DigantiNaskahBaru,

    /// <summary>Never a ground: PP 28/2018 Pasal 9 ayat (2), guard G34.</summary>
    PergantianPimpinan,

    /// <summary>Never a ground.</summary>
    KeputusanSepihak,
}

/// <summary>The ground for an end, with what proves it.</summary>
internal sealed record Pengakhiran(
    DasarPengakhiran Dasar, string Uraian, string? NomorPutusan, DateOnly? TanggalPutusan, Guid BuktiDokumenId) : IsiFakta;

/// <summary>What is settled when an ended kerja sama is closed (PP 28/2018 Pasal 20).</summary>
internal sealed record Penutupan(
    bool LaporanDiterima, bool PendapatanDisetorKeKasDaerah, bool BarangDicatatSebagaiAset, string Uraian) : IsiFakta;
