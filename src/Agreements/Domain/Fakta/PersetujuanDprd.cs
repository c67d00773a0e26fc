namespace Ksd.Agreements.Domain;

/// <summary>The request to the DPRD; it covers what was known about burden and budget on its day.</summary>
internal sealed record PermohonanDprd(string Nomor, DateOnly TanggalSurat) : IsiFakta;

/// <summary>The proof of receipt by Sekretariat DPRD; without it no clock runs.</summary>
internal sealed record TandaTerimaDprd(DateOnly TanggalDiterima, string Penerima) : IsiFakta;

public enum HasilDprd
{
    Disetujui,
    Ditolak,
}

/// <summary>The DPRD's decision. Silence is never one for domestic cooperation (clock D11).</summary>
internal sealed record PutusanDprd(HasilDprd Hasil, string Nomor, DateOnly TanggalPutusan) : IsiFakta;
