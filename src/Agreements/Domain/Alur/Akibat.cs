namespace Ksd.Agreements.Domain;

/// <summary>What steps do to the naskah they are about.</summary>
internal static class AkibatLangkah
{
    /// <summary>The naskah takes numbers and dates from the recorded signatures, and is closed to change for ever.</summary>
    public static void Ditandatangani(Keadaan keadaan)
    {
        keadaan.Naskah!.Sign(keadaan);
        keadaan.Digantikan?.Replace(keadaan.Naskah.Mulai!.Value);
    }

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

    /// <summary>Deemed approval is a fact of its own, with the clock sheet that proves it and the doubt about its ground; never a decision.</summary>
    public static IsiFakta DianggapDisetujui(Keadaan keadaan) =>
        new PersetujuanDianggap(keadaan.JamDprd, keadaan.Langkah.DasarHukum, PersetujuanDianggap.Ragu);
}
