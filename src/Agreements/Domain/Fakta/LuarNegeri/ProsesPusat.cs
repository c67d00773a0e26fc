namespace Ksd.Agreements.Domain;

/// <summary>What the Menteri's verification comes to (PP 28/2018 Pasal 31 ayat (3)).</summary>
public enum HasilPertimbangan
{
    PerbaikiRencana,
    SusunNaskah,
}

internal sealed record PertimbanganTertulis(
    HasilPertimbangan Hasil, string Nomor, DateOnly TanggalSurat, string Uraian, Guid DokumenId) : IsiFakta;

/// <summary>Who must at least take part in the interministerial meeting (PP 28/2018 Pasal 32 ayat (3)).</summary>
public enum UnsurRapat
{
    KementerianLuarNegeri,
    KementerianTerkait,
    PemerintahProvinsi,
    PemerintahKabupatenKota,
}

/// <summary>The minutes of the interministerial meeting.</summary>
internal sealed record RisalahRapat(DateOnly TanggalRapat, IReadOnlyList<UnsurRapat> Peserta, bool Ditandatangani, Guid DokumenId) : IsiFakta;

/// <summary>The minister of foreign affairs confirms the text, politically and in law (PP 28/2018 Pasal 33 ayat (3)).</summary>
internal sealed record SuratKonfirmasi(string Nomor, DateOnly TanggalSurat, bool AspekPolitis, bool AspekYuridis, Guid DokumenId) : IsiFakta;

/// <summary>The letter with the text that is the ground for signing (Permendagri 25/2020 Pasal 24).</summary>
internal sealed record PersetujuanMenteri(string Nomor, DateOnly TanggalSurat, Guid DokumenId) : IsiFakta;

/// <summary>Where and when the kepala daerah means to sign, as told to the Menteri.</summary>
internal sealed record RencanaPenandatanganan(string Nomor, DateOnly TanggalSurat, string Tempat, DateOnly TanggalRencana) : IsiFakta;

/// <summary>The original goes to the Menteri (Permendagri 25/2020 Pasal 25 ayat (2)).</summary>
internal sealed record PenyampaianNaskahAsli(string Nomor, DateOnly TanggalSurat, Guid DokumenId) : IsiFakta;

/// <summary>The copy that the Sekretaris Jenderal issues to the region (Permendagri 25/2020 Pasal 25 ayat (3)).</summary>
internal sealed record SalinanNaskah(DateOnly TanggalDiterima, Guid DokumenId) : IsiFakta;
