using Ksd.Regulation;

namespace Ksd.Agreements.Domain.Register;

/// <summary>Which regulation ruled an agreement when it was signed; an old one keeps its own rules to its end (PP 28/2018 Pasal 48).</summary>
internal static class RezimNaskah
{
    /// <summary>Null when the signing date is not reported exactly enough to tell.</summary>
    public static RezimHukum? Of(TanggalTercatat? ditandatangani) =>
        ditandatangani is { } tanggal && RezimHukum.Pada(tanggal.Awal) is var rezim && rezim == RezimHukum.Pada(tanggal.Akhir) ? rezim : null;
}
