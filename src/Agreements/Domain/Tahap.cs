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
}
