using Ksd.Agreements.Domain.Register;

namespace Ksd.Agreements.Data.Register;

/// <summary>The one rule for the status of a naskah, in SQL; in C# it is <see cref="MasaBerlaku.StatusOn"/>.</summary>
internal static class RegisterSql
{
    /// <summary>Entries with their end as it stood on the day asked about, from which <see cref="Status"/> follows.</summary>
    public const string Entries =
        """
        register_entri e
        CROSS JOIN LATERAL (SELECT CASE WHEN e.adendum_pada IS NOT NULL THEN (
            SELECT a.sampai FROM unnest(e.adendum_pada, e.adendum_sampai) AS a(pada, sampai)
            WHERE a.pada <= @pada ORDER BY a.pada DESC, a.sampai DESC LIMIT 1) END AS akhir) d
        CROSS JOIN LATERAL (SELECT coalesce(d.akhir, e.sampai_awal) AS awal, coalesce(d.akhir, e.sampai_akhir) AS akhir) s
        """;

    public const string Status =
        """
        CASE
            WHEN NOT e.ditandatangani THEN 'Proses'
            WHEN e.diakhiri_pada <= @pada THEN 'Diakhiri'
            WHEN e.diganti_pada <= @pada THEN 'Diganti'
            WHEN e.mulai_awal > @pada THEN 'BelumBerlaku'
            WHEN s.akhir < @pada THEN CASE WHEN e.naskah = 'PernyataanKehendak' THEN 'Gugur' ELSE 'Berakhir' END
            WHEN e.mulai_akhir IS NULL OR s.awal IS NULL OR e.mulai_akhir > @pada OR s.awal < @pada THEN 'TidakDiketahui'
            WHEN s.awal <= @pada + @jendela THEN 'AkanBerakhir'
            ELSE 'Berlaku'
        END
        """;

    /// <summary>What a status implies of the row alone, in a form that an index can answer; null where nothing helps.</summary>
    public static string? Implied(StatusNaskah status) => status switch
    {
        StatusNaskah.Proses => "NOT e.ditandatangani",
        StatusNaskah.Diakhiri => "e.diakhiri_pada <= @pada",
        StatusNaskah.Diganti => "e.diganti_pada <= @pada",
        // An entry with addenda is ordered by its last end, which may not have been the end on that day.
        StatusNaskah.AkanBerakhir => "(e.urut_sampai BETWEEN @pada AND @pada + @jendela OR e.adendum_pada IS NOT NULL)",
        StatusNaskah.Berakhir or StatusNaskah.Gugur => "(e.urut_sampai < @pada OR e.adendum_pada IS NOT NULL)",
        StatusNaskah.Berlaku => "(e.urut_sampai BETWEEN @pada AND '9000-12-30' OR e.adendum_pada IS NOT NULL)",
        StatusNaskah.BelumBerlaku => "e.mulai_awal > @pada",
        _ => null,
    };
}
