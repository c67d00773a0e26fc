namespace Ksd.Agreements.Domain.Register;

/// <summary>The facts from which the status of a naskah on a day follows, and the only rule for it in C#.</summary>
/// <remarks>The same rule in SQL is <c>RegisterSql.Status</c>; a property test holds them together.</remarks>
internal readonly record struct MasaBerlaku(
    bool Ditandatangani,
    TanggalTercatat? Mulai,
    TanggalTercatat? Sampai,
    DateOnly? DiakhiriPada,
    DateOnly? DigantiPada)
{
    /// <summary>Days before its end from which a naskah counts as expiring, unless the question says otherwise.</summary>
    public const int JendelaBaku = 90;

    public StatusNaskah StatusOn(DateOnly pada, int jendela = JendelaBaku)
    {
        if (!Ditandatangani)
        {
            return StatusNaskah.Proses;
        }

        if (DiakhiriPada <= pada)
        {
            return StatusNaskah.Diakhiri;
        }

        if (DigantiPada <= pada)
        {
            return StatusNaskah.Diganti;
        }

        if (pada < Mulai?.Awal)
        {
            return StatusNaskah.BelumBerlaku;
        }

        if (Sampai?.Akhir < pada)
        {
            return StatusNaskah.Berakhir;
        }

        // "Until 2030" has neither ended nor not ended within 2030, and what began "in 2021" may not have begun within 2021.
        if (Mulai is not { } mulai || Sampai is not { } sampai || pada < mulai.Akhir || sampai.Awal < pada)
        {
            return StatusNaskah.TidakDiketahui;
        }

        return sampai.Awal <= pada.AddDays(jendela) ? StatusNaskah.AkanBerakhir : StatusNaskah.Berlaku;
    }
}
