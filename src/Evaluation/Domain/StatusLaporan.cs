namespace Ksd.Evaluation.Domain;

/// <summary>How a report that is owed stands on a day.</summary>
public enum StatusLaporan
{
    /// <summary>Its period has not ended.</summary>
    BelumJatuhTempo,
    JatuhTempo,
    Diajukan,
    Dikembalikan,
    Diterima,

    /// <summary>Not sent by its last day.</summary>
    Terlambat,
}

/// <summary>A report that is owed, with how it stands on a day; <c>Terlambat</c> stays true when it came after its last day.</summary>
internal readonly record struct KeadaanLaporan(KewajibanLapor Kewajiban, StatusLaporan Status, bool Terlambat, Laporan? Laporan)
{
    public static KeadaanLaporan Pada(KewajibanLapor kewajiban, Laporan? laporan, DateOnly pada)
    {
        var sent = laporan?.DaftarCatatan[0].Tanggal is { } kirim && kirim <= pada ? kirim : (DateOnly?)null;
        var late = (sent ?? pada) > kewajiban.BatasAkhir;
        var status = laporan?.Pada(pada)?.Langkah switch
        {
            LangkahLaporan.Diajukan => StatusLaporan.Diajukan,
            LangkahLaporan.Dikembalikan => StatusLaporan.Dikembalikan,
            LangkahLaporan.Diterima => StatusLaporan.Diterima,
            _ => pada <= kewajiban.Selesai ? StatusLaporan.BelumJatuhTempo : late ? StatusLaporan.Terlambat : StatusLaporan.JatuhTempo,
        };
        return new(kewajiban, status, late, sent is null ? null : laporan);
    }
}
