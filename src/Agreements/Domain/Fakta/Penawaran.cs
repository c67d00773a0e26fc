namespace Ksd.Agreements.Domain;

public enum ArahPenawaran
{
    Dikirim,
    Diterima,
}

/// <summary>In which capacity somebody signs.</summary>
public enum Kapasitas
{
    KepalaDaerah,

    /// <summary>Penjabat or pelaksana tugas kepala daerah: needs the decree that appoints them.</summary>
    PenjabatKepalaDaerah,

    /// <summary>An official of a perangkat daerah, for a PKS with surat kuasa only.</summary>
    PejabatPerangkatDaerah,
    PimpinanMitra,
    KuasaMitra,
}

/// <summary>The offer, as sent or received.</summary>
internal sealed record Penawaran(ArahPenawaran Arah, string Nomor, DateOnly TanggalSurat, Kapasitas Penandatangan, string NamaPenandatangan) : IsiFakta;

/// <summary>The answer to the offer, by the head of the other side.</summary>
internal sealed record JawabanPenawaran(string Nomor, DateOnly TanggalSurat, bool Diterima, string? Alasan) : IsiFakta;
