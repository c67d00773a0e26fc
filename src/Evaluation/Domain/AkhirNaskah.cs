namespace Ksd.Evaluation.Domain;

/// <summary>When a naskah ends: on the day agreed, or on the day on which it or its kerja sama was ended before.</summary>
internal static class AkhirNaskah
{
    public static DateOnly? Of(params ReadOnlySpan<DateOnly?> daftarTanggal)
    {
        DateOnly? akhir = null;
        foreach (var tanggal in daftarTanggal)
        {
            akhir = tanggal is { } satu && !(akhir <= satu) ? satu : akhir;
        }

        return akhir;
    }
}
