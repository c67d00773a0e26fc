namespace Ksd.Evaluation.Domain;

/// <summary>The naskah that are executed by a work plan.</summary>
public enum JenisNaskah
{
    PerjanjianKerjaSama,

    /// <summary>Of a Sinergi: binding, and no PKS follows (PP 28/2018 Pasal 46 ayat (4)).</summary>
    NotaKesepakatan,

    /// <summary>MoU with the foreign side: reported on once a year (Permendagri 25/2020 Pasal 35).</summary>
    NaskahLuarNegeri,
}
