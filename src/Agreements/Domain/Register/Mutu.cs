namespace Ksd.Agreements.Domain.Register;

/// <summary>How complete an entry of the register is: A complete, B one thing missing, C a list entry only, D contradicting itself.</summary>
public enum Mutu
{
    A,
    B,
    C,
    D,
}

internal static class PenentuMutu
{
    /// <summary>Grades by what is held: the naskah itself, a number, the dates (signed to the day; an end or a term), a sure kind.</summary>
    public static Mutu Of(bool adaNaskah, bool adaNomor, bool adaTanggal, bool jenisPasti, bool bertentangan)
    {
        if (bertentangan)
        {
            return Mutu.D;
        }

        bool[] unsur = [adaNaskah, adaNomor, adaTanggal, jenisPasti];
        return unsur.Count(ada => !ada) switch { 0 => Mutu.A, 1 => Mutu.B, _ => Mutu.C };
    }
}
