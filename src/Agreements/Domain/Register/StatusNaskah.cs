namespace Ksd.Agreements.Domain.Register;

/// <summary>What can be said about a naskah on a given day. Computed when asked, never stored.</summary>
public enum StatusNaskah
{
    /// <summary>Not signed yet.</summary>
    Proses,

    /// <summary>Signed, or starting, only after the day asked about.</summary>
    BelumBerlaku,

    Berlaku,

    /// <summary>In force, and its end lies within the window.</summary>
    AkanBerakhir,

    /// <summary>Its reported end lies before the day asked about.</summary>
    Berakhir,

    /// <summary>A Pernyataan Kehendak whose time is over: it binds nobody, and carries no plan any more (Permendagri 25/2020 Pasal 13 ayat (3)).</summary>
    Gugur,

    /// <summary>Ended before its time by a recorded pengakhiran.</summary>
    Diakhiri,

    /// <summary>Replaced by another naskah.</summary>
    Diganti,

    /// <summary>The end (or the start) is not reported exactly enough to tell.</summary>
    TidakDiketahui,
}
