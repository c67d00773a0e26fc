namespace Ksd.Agreements.Domain;

/// <summary>What steps do to the naskah they are about.</summary>
internal static class AkibatLangkah
{
    /// <summary>The naskah takes numbers and dates from the recorded signatures, and is closed to change for ever.</summary>
    public static void Ditandatangani(Keadaan keadaan) => keadaan.Naskah!.Sign(keadaan);

    /// <summary>The end takes effect on the day of the step.</summary>
    public static void Diakhiri(Keadaan keadaan) => keadaan.Naskah!.End(keadaan.Pada);

    /// <summary>The whole ends: so does every Kesepakatan Bersama in it.</summary>
    public static void SemuaDiakhiri(Keadaan keadaan)
    {
        foreach (var naskah in keadaan.KerjaSama.DaftarNaskah.Where(naskah => naskah.BerlakuPada(keadaan.Pada, keadaan.KerjaSama)))
        {
            naskah.End(keadaan.Pada);
        }
    }
}
