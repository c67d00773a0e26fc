namespace Ksd.Agreements.Domain;

/// <summary>What happens to a kerja sama or a naskah. Where it may happen is said by the tables in <c>Alur/</c>.</summary>
public enum Peristiwa
{
    Usulkan,
    SelesaikanPersiapan,
    KirimPenawaran,
    CatatPenawaranMasuk,
    SetujuiPenawaran,
    TolakPenawaran,
    SusunKesepakatan,
    SepakatiKesepakatan,
    TandaTanganiKesepakatan,
    NilaiBeban,
    CatatPutusanDprd,

    /// <summary>Burden or budget changed while the DPRD deliberates, and its approval is no longer needed.</summary>
    TinjauUlangBeban,
    SusunPerjanjian,
    SepakatiPerjanjian,
    TandaTanganiPerjanjian,
    TarikPerjanjian,
    AkhiriPerjanjian,
    TutupPerjanjian,
    Akhiri,
    Tutup,
    Tarik,
    KembaliKePersiapan,
    KembaliKePenyusunanKesepakatan,
    KembaliKeKesepakatan,
    KembaliKePenyusunanPerjanjian,
}
