namespace Ksd.Agreements.Domain;

/// <summary>Where a kerja sama, or one PKS under it, stands. Which stage follows which is said by the tables in <c>Alur/</c> alone.</summary>
public enum Tahap
{
    /// <summary>A dossier is being put together; nothing has been proposed yet (the "–" at the head of each table).</summary>
    Usulan,
    Persiapan,
    SiapDitawarkan,
    Ditawarkan,
    PenyusunanKesepakatan,
    KesepakatanSiap,
    KesepakatanDitandatangani,
    MenungguDprd,
    PenyusunanPerjanjian,
    PerjanjianSiap,
    Pelaksanaan,

    /// <summary>Ended; obligations, assets and reports may remain.</summary>
    Berakhir,

    /// <summary>Closed: reports accepted, assets and revenue settled.</summary>
    Selesai,

    /// <summary>Withdrawn before its Kesepakatan Bersama; of a PKS: before its signing.</summary>
    Ditarik,
    DitolakMitra,
    DitolakDprd,

    /// <summary>Taken into the register as reported (imported, or a lane that is not KSD); no flow runs.</summary>
    Tercatat,

    /// <summary>Kerja sama wajib: the urusan was mapped (PP 28/2018 Pasal 5 ayat (1)).</summary>
    Terpetakan,

    /// <summary>Discussed by the bordering regions, at the provincial or the national level (PP 28/2018 Pasal 5 ayat (2)).</summary>
    KoordinasiTeknis,

    /// <summary>A kerja sama wajib that the regions did not carry out in time (PP 28/2018 Pasal 10).</summary>
    TidakDilaksanakan,
    Pembinaan,
    KendalaDievaluasi,

    /// <summary>The Menteri has approved that the gubernur takes over.</summary>
    PengambilalihanDisetujui,

    /// <summary>Run by the gubernur or the central government, at the cost of each APBD.</summary>
    Diambilalih,

    /// <summary>Sinergi: the Nota Kesepakatan is being drafted.</summary>
    PenyusunanNota,
    NotaSiap,
    NotaDitandatangani,

    /// <summary>Of an amendment: asked for, not yet reviewed.</summary>
    PerubahanDimohon,

    /// <summary>Of an amendment: what it does to obligations, term and budget was reviewed.</summary>
    DampakDitinjau,

    /// <summary>Of an amendment: signed; the naskah it amends has a new version.</summary>
    PerubahanDitandatangani,

    /// <summary>The idea is on the table: the first stage abroad (Permendagri 25/2020 Pasal 9 huruf a).</summary>
    Prakarsa,
    Penjajakan,
    KajianSelesai,

    /// <summary>The Menteri has answered in writing; a Pernyataan Kehendak may be signed.</summary>
    TanggapanDiterima,
    PernyataanDitandatangani,
    RencanaDisusun,
    DisetujuiDprd,

    /// <summary>Deemed: the DPRD stayed silent for 45 working days.</summary>
    DianggapDisetujuiDprd,
    RencanaDiGubernur,
    Verifikasi,
    PenyusunanNaskah,
    NaskahDiGubernur,
    PembahasanNaskah,

    /// <summary>The minister of foreign affairs talks with the foreign side.</summary>
    PerundinganLuarNegeri,
    Terkonfirmasi,

    /// <summary>The Menteri has approved; the naskah may be signed.</summary>
    DisetujuiMenteri,
    NaskahDitandatangani,
    PerpanjanganDimohon,

    /// <summary>Penerusan through an international organisation or development partner: the plan is with the Menteri.</summary>
    UsulanDisampaikan,
    Terverifikasi,
    PembahasanPusat,
    MitraTeknisDitunjuk,

    /// <summary>Penerusan through a non-profit: both permits were seen.</summary>
    IzinDiperiksa,
    RencanaTahunanDitandatangani,

    /// <summary>A permit of the non-profit has run out.</summary>
    Ditangguhkan,
}
