namespace Ksd.Regulation;

/// <summary>What a party is in law; it decides which kind of kerja sama is possible.</summary>
public enum KelasPihak
{
    /// <summary>Nobody has said yet; never a basis for a decision.</summary>
    TidakDiketahui,

    /// <summary>Pemerintah provinsi, kabupaten, or kota, with its perangkat daerah.</summary>
    PemerintahDaerah,
    Dprd,

    /// <summary>RSUD and other badan layanan umum daerah.</summary>
    Blud,
    Desa,

    /// <summary>Kementerian, lembaga, instansi vertikal, TNI, Polri, BI, OJK, BPJS, KPU, courts.</summary>
    PemerintahPusat,

    /// <summary>Perguruan tinggi negeri that is a satuan kerja or BLU of a ministry.</summary>
    PerguruanTinggiNegeri,

    /// <summary>Perguruan tinggi negeri badan hukum (PTN-BH).</summary>
    PtnBadanHukum,
    PerguruanTinggiSwasta,
    OtoritaIkn,
    BadanUsahaSwasta,
    Bumn,
    Bumd,
    Koperasi,

    /// <summary>Organisasi kemasyarakatan, berbadan hukum (yayasan, perkumpulan) or not.</summary>
    Ormas,
    Perseorangan,
    PemerintahDaerahLuarNegeri,

    /// <summary>A foreign institution outside the classes below, for example a university.</summary>
    LembagaLuarNegeri,
    OrganisasiInternasional,
    NirlabaLuarNegeri,
    MitraPembangunanLuarNegeri,
    PerusahaanLuarNegeri,
}
